import { piecesOf, sentencesOf } from '@/lib/exchange/sentences'
import { knownLanguages } from '@/lib/languages'
import { fc } from '../../setup/properties'

const first = (text: string, language: 'en' | 'ko'): string | undefined =>
  sentencesOf(text, language)[0]?.trimEnd()

test.each([
  ['a plain end', 'One came. Two went.', 'One came.'],
  ['a question', 'Who came? Two went.', 'Who came?'],
  ['no end', 'One came', 'One came'],
  ['a title', 'Mr. Kirby chaired it. Two went.', 'Mr. Kirby chaired it.'],
  ['an initial', 'J. Smith chaired it. Two went.', 'J. Smith chaired it.'],
  ['letters with stops', 'The U.S. Mission spoke. Two went.', 'The U.S. Mission spoke.'],
  ['an abbreviation in brackets', 'It spoke (cf. No. 5 there). Two went.', 'It spoke (cf. No. 5 there).'],
  ['a symbol', 'It is in S/PV.7353 and 1.5 pages. Two went.', 'It is in S/PV.7353 and 1.5 pages.'],
  ['a quotation of two', 'He said: “It was so. It is so.” Two went.', 'He said: “It was so. It is so.”'],
  ['who spoke behind the quotation', '“Stop!” she said. Two went.', '“Stop!” she said.'],
  ['straight quotes', '"It was so. It is so," he said. Two went.', '"It was so. It is so," he said.'],
  [
    'titles of office',
    'It was Texas Rep. Ann Poe and Sen. Jo Roe. Two went.',
    'It was Texas Rep. Ann Poe and Sen. Jo Roe.',
  ],
  [
    'ranks and honours',
    'Capt. Poe, Sgt. Roe and Rev. Doe met Gov. Low. Two went.',
    'Capt. Poe, Sgt. Roe and Rev. Doe met Gov. Low.',
  ],
  ['a month', 'It was Feb. 8 that year. Two went.', 'It was Feb. 8 that year.'],
  ['a firm', 'Roe Bros. Lumber sold it. Two went.', 'Roe Bros. Lumber sold it.'],
  ['a time, if the sentence goes on', 'It met at 8 p.m. on Monday. Two went.', 'It met at 8 p.m. on Monday.'],
  ['a time', 'It met at 8 p.m. Two went.', 'It met at 8 p.m.'],
  ['sentences in brackets', 'It met (again. Twice). Two went.', 'It met (again. Twice).'],
])('a sentence in English ends after %s', (_, text, sentence) => {
  expect(first(text, 'en')).toBe(sentence)
})

test.each([
  ['a plain end', '의회가 열렸다. 두 사람이 말했다.', '의회가 열렸다.'],
  ['a quotation and its particle', '그는 “그렇다.”라고 말했다. 끝났다.', '그는 “그렇다.”라고 말했다.'],
  ['a question and its particle', '‘왜?’라고 물었다. 끝났다.', '‘왜?’라고 물었다.'],
  ['a quotation of two', '“그렇다. 아니다.” 그가 말했다. 끝났다.', '“그렇다. 아니다.”'],
  ['Korean quotes', '「자료. 제1호」를 채택했다. 끝났다.', '「자료. 제1호」를 채택했다.'],
  ['a number', '7.353차 회의였다. 끝났다.', '7.353차 회의였다.'],
  ['a Latin name', 'LAMP의 G. Tallowmere가 발언했다. 끝났다.', 'LAMP의 G. Tallowmere가 발언했다.'],
])('a sentence in Korean ends after %s', (_, text, sentence) => {
  expect(first(text, 'ko')).toBe(sentence)
})

test('sentences join to the text, and pieces lose nothing but the space between them', () => {
  const words = fc.constantFrom(
    'One',
    'two.',
    '“Stop!”',
    'Mr.',
    '(yes.',
    'no)',
    '"',
    '다.',
    '\n',
    'p.m.',
    'Ü',
    '👍',
  )
  const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(...knownLanguages),
      fc.integer({ min: 1, max: 40 }),
      (text, language, longest) => {
        expect(sentencesOf(text, language).join('')).toBe(text)
        const solid = (all: string): string => all.replace(/\s/g, '')
        expect(solid(piecesOf(text, longest, language).join(''))).toBe(solid(text))
      },
    ),
  )
})

test('a piece is as long as allowed, unless it is one sentence', () => {
  expect(piecesOf('One two. Three. Four five six seven. Eight.', 16, 'en')).toEqual([
    'One two. Three.',
    'Four five six seven.',
    'Eight.',
  ])
})

test('a text of the size of a book has the sentences of its parts', () => {
  const part =
    'It met at 8 p.m. on Monday. “So be it. Now.” 12 were there; Mr. Roe was not. Nobody spoke long. '
  const story = `A library. ${'x'.repeat(20_000)}. ${part}`
  const count = 60_000
  const sentences = sentencesOf(story.repeat(20) + 'Short. '.repeat(count), 'en')
  expect(sentences.slice(0, -count)).toEqual(
    Array.from({ length: 20 }, () => sentencesOf(story, 'en')).flat(),
  )
  expect(sentences.slice(-count).every((sentence) => sentence === 'Short. ')).toBe(true)
})
