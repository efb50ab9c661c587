import { cutPiece, joinPieces, linePieces } from '@/lib/cards/line-pieces'

const texts = (text: string): string[] => linePieces(text).map((piece) => piece.text)

describe('where a line may end', () => {
  test.each([
    ['between words', 'The Assembly meets', ['The', 'Assembly', 'meets']],
    [
      'between Korean words, not between syllables',
      '남촌독서 고위급 전체회의',
      ['남촌독서', '고위급', '전체회의'],
    ],
    [
      'not within a symbol',
      'Resolution A/LIB/RES/25/25 adopted',
      ['Resolution', 'A/LIB/RES/25/25', 'adopted'],
    ],
    ['not within a name with a hyphen', 'Oswin Mary-anne speaks', ['Oswin', 'Mary-anne', 'speaks']],
    ['not at a no-break space', '20\u00a0May 2025', ['20\u00a0May', '2025']],
    ['at a zero-width space', '17일~\u200b2025년', ['17일~', '2025년']],
    ['after a dash between words', 'vote—first in years', ['vote—', 'first', 'in', 'years']],
    ['not after a dash between years', '2014–2017', ['2014–2017']],
    ['not before closing punctuation', '자료 ) 채택 , 끝', ['자료 )', '채택 ,', '끝']],
    ['not after opening punctuation', 'the ( ISBN )', ['the', '( ISBN )']],
    ['not before a dash between spaces', '17 December – 20 May', ['17', 'December –', '20', 'May']],
    ['not next to a single straight quote', 'a " b', ['a " b']],
    ['before a quoted word', 'said “never” again', ['said', '“never”', 'again']],
    ['before a number with a sign', 'at -4 degrees', ['at', '-4', 'degrees']],
  ])('%s', (_, text, pieces) => {
    expect(texts(text)).toEqual(pieces)
  })

  test('joined pieces are the text', () => {
    const text = 'One—two ( three ) 넷, “five”'
    expect(joinPieces(linePieces(text))).toBe(text)
  })
})

describe('a word wider than a line', () => {
  const cut = (text: string, longest: number): string[] =>
    cutPiece({ text, spaced: true }, (part) => [...part].length <= longest).map((piece) => piece.text)

  test.each([
    ['is cut after the last character that fits', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['is cut after a joint if there is one', 'A/LIB/RES/25/25', 11, ['A/LIB/RES/', '25/25']],
    ['is not cut before closing punctuation', 'abcdef)gh', 6, ['abcde', 'f)gh']],
    ['is not cut after opening punctuation', 'abcde(fgh', 6, ['abcde', '(fgh']],
    [
      'is not cut within a character',
      'ae\u0301e\u0301e\u0301e\u0301',
      4,
      ['ae\u0301', 'e\u0301e\u0301', 'e\u0301'],
    ],
    ['is cut anyway if only punctuation is left', '))))))', 4, ['))))', '))']],
  ])('%s', (_, text, longest, pieces) => {
    expect(cut(text, longest)).toEqual(pieces)
  })

  test('only its first part has the space before it', () => {
    const pieces = cutPiece({ text: 'abcdef', spaced: true }, (part) => part.length <= 4)
    expect(pieces.map(({ spaced }) => spaced)).toEqual([true, false])
  })
})
