import { lengthOf, textProblems } from '@/lib/timeline/plain-text'

type Row = { rule: string; inEnglish: string; inKorean: string; came: [string, string] }

const rows: Row[] = [
  { rule: 'some text', inEnglish: '', inKorean: '\u200b', came: ['an empty text', 'an empty text'] },
  {
    rule: 'well-formed Unicode',
    inEnglish: 'A book \ud83d here',
    inKorean: '여기 책\udcda 한 권',
    came: ['half of a character (a lone surrogate)', 'half of a character (a lone surrogate)'],
  },
  {
    rule: 'one line of text without control characters',
    inEnglish: 'Two\nlines',
    inKorean: '두\u2028줄',
    came: ['the character U+000A', 'the character U+2028'],
  },
  {
    rule: 'plain text, no HTML',
    inEnglish: 'A <b>bold</b> book',
    inKorean: '책 &amp; 독자',
    came: ['<b>', '&amp;'],
  },
  {
    rule: 'finished text, no placeholder',
    inEnglish: 'The __TITLE__ of it',
    inKorean: 'TODO 번역하기',
    came: ['__TITLE__', 'TODO'],
  },
  {
    rule: 'no spaces at the start or end, one between words',
    inEnglish: 'Two  spaces',
    inKorean: '끝에 빈칸 ',
    came: ['extra spaces', 'extra spaces'],
  },
  {
    rule: 'composed letters (Unicode NFC)',
    inEnglish: 'A cafe\u0301',
    inKorean: '도서관'.normalize('NFD'),
    came: ['decomposed letters', 'decomposed letters'],
  },
]

test.each(rows)('$rule: applies to English and Korean alike', ({ rule, inEnglish, inKorean, came }) => {
  for (const [text, found] of [
    [inEnglish, came[0]],
    [inKorean, came[1]],
  ]) {
    expect(textProblems(text ?? '')).toEqual([
      { came: found, allowed: rule, fix: expect.stringMatching(/./) },
    ])
  }
})

test.each([
  ['a NUL', '\u0000', 'U+0000'],
  ['a tab', '\t', 'U+0009'],
  ['a C1 control', '\u0085', 'U+0085'],
  ['a right-to-left override', '\u202e', 'U+202E'],
  ['a replacement character', '\ufffd', 'U+FFFD'],
  ['a noncharacter', '\uffff', 'U+FFFF'],
  ['a noncharacter beyond the first plane', '\u{1ffff}', 'U+1FFFF'],
])('%s is named by its code point', (_, character, name) => {
  expect(textProblems(`A${character}book`).map(({ came }) => came)).toEqual([`the character ${name}`])
})

test.each(['</p>', '<br/>', '<!-- note -->', '<?xml', '<![CDATA[x]]>', '<script', '&lt;', '&#39;', '&#x27;'])(
  '%s counts as HTML',
  (markup) => {
    expect(textProblems(`A ${markup} book`).map(({ allowed }) => allowed)).toEqual(['plain text, no HTML'])
  },
)

test('markup behind a sign that opens nothing counts as HTML', () => {
  for (const [text, came] of [
    ['Turnout <half <i>x</i>', '<i>'],
    ['Turnout <half &amp; more', '&amp;'],
  ]) {
    expect(textProblems(text ?? '').map((problem) => problem.came)).toEqual([came])
  }
})

test.each(['{{title}}', 'title }}', '__AUTHOR_NAME__', 'TODO', 'FIXME', 'TBD', 'lorem ipsum', 'Lorem ipsum'])(
  '%s counts as a placeholder',
  (mark) => {
    expect(textProblems(`Here: ${mark}, later`).map(({ allowed }) => allowed)).toEqual([
      'finished text, no placeholder',
    ])
  },
)

test('reports all rules that a text breaks', () => {
  expect(textProblems(' <i>TODO\n').map(({ came }) => came)).toEqual([
    'the character U+000A',
    '<i>',
    'TODO',
    'extra spaces',
  ])
})

test.each([
  '“Books” & ‘bread’ — 1961–1975',
  `"Straight" quotes and 'these'`,
  'a < b, b > a, 3 <4',
  'Turnout <half in the north',
  'A. Clerk <a.clerk@town.example>, <https://town.example>',
  'AT&T and R & D; more',
  'x ]]> y',
  '도서관이 “다시” 문을 열다 · 5월',
  'Books 📚 for a family 👩‍👧 and a flag 🇰🇪',
  'Dvořák, São Paulo, Ελλάδα, 東京',
  'A tool called in_toto, a lorema, a method',
  '$& and $1 and \\n and %s',
])('%j is allowed', (text) => {
  expect(textProblems(text)).toEqual([])
})

test.each([
  ['도서관', 3],
  ['📚📚', 2],
  ['', 0],
])('%j is as long as a reader counts it', (text, length) => {
  expect(lengthOf(text)).toBe(length)
})
