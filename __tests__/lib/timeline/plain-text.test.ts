import { lengthOf, textProblems } from '@/lib/timeline/plain-text'

type Row = { rule: string; inEnglish: string; inKorean: string; came: [string, string] }

const rows: Row[] = [
  {
    rule: 'some text',
    inEnglish: '',
    inKorean: '\u200b',
    came: ['an empty text', 'an empty text: only U+200B (ZERO WIDTH SPACE)'],
  },
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
    came: ['the character U+000A (LINE FEED)', 'the character U+2028 (LINE SEPARATOR)'],
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
  ['a NUL', '\u0000', 'U+0000 (NULL)'],
  ['a tab', '\t', 'U+0009 (TAB)'],
  ['a C1 control', '\u0085', 'U+0085 (NEXT LINE)'],
  ['a right-to-left override', '\u202e', 'U+202E (RIGHT-TO-LEFT OVERRIDE)'],
  ['a place of an object', '\ufffc', 'U+FFFC (OBJECT REPLACEMENT CHARACTER)'],
  ['a replacement character', '\ufffd', 'U+FFFD (REPLACEMENT CHARACTER)'],
  ['a noncharacter', '\uffff', 'U+FFFF (a noncharacter)'],
  ['a noncharacter beyond the first plane', '\u{1ffff}', 'U+1FFFF (a noncharacter)'],
  ['a noncharacter within a plane', '\ufdd0', 'U+FDD0 (a noncharacter)'],
  ['a control without a name here', '\u0090', 'U+0090 (a control character)'],
  [
    'a private-use character',
    '\ue000',
    'U+E000 (a private-use character, which each font draws in its own way)',
  ],
])('%s is named by its code point', (_, character, name) => {
  expect(textProblems(`A${character}book`).map(({ came }) => came)).toEqual([`the character ${name}`])
})

test.each([
  ['a zero-width space', 'li\u200bbrary', 'U+200B (ZERO WIDTH SPACE)'],
  ['a joiner between Latin letters', 'li\u200dbrary', 'U+200D (ZERO WIDTH JOINER)'],
  ['a joiner between Hangul', '도\u200d서관', 'U+200D (ZERO WIDTH JOINER)'],
  ['a non-joiner between Latin letters', 'li\u200cbrary', 'U+200C (ZERO WIDTH NON-JOINER)'],
  ['a mark of direction without a need', 'A\u200e book', 'U+200E (LEFT-TO-RIGHT MARK)'],
  ['a soft hyphen', 'li\u00adbrary', 'U+00AD (SOFT HYPHEN)'],
  ['a word joiner between letters', 'li\u2060brary', 'U+2060 (WORD JOINER)'],
  ['a byte order mark', 'A \ufeffbook', 'U+FEFF (ZERO WIDTH NO-BREAK SPACE)'],
  ['a sign of mathematics that is not seen', 'A\u2062B', 'U+2062 (INVISIBLE TIMES)'],
  ['a Hangul filler', '도서\u3164관', 'U+3164 (HANGUL FILLER)'],
  ['a halfwidth Hangul filler', 'A\uffa0book', 'U+FFA0 (HALFWIDTH HANGUL FILLER)'],
  ['a filler before a whole syllable', '\u115f도서관', 'U+115F (HANGUL CHOSEONG FILLER)'],
  ['a Braille blank among letters', 'A\u2800book', 'U+2800 (BRAILLE PATTERN BLANK)'],
  ['a grapheme joiner', 'A\u034fb', 'U+034F (COMBINING GRAPHEME JOINER)'],
  ['a variation selector behind a letter', 'A\ufe0f', 'U+FE0F (a variation selector)'],
  ['a selector for Han behind a letter', 'A\u{e0100}', 'U+E0100 (a variation selector)'],
  ['a tag behind a letter', 'A\u{e0041}', 'U+E0041 (a tag character)'],
  ['a tag behind an emoji', '🙂\u{e0061}', 'U+E0061 (a tag character)'],
  ['a flag without its end', '🏴\u{e0067}\u{e0062}', 'U+E0067 (a tag character)'],
  ['a second mark of direction', 'قرار\u200f\u200f', 'U+200F (RIGHT-TO-LEFT MARK)'],
  ['a second variation selector', '❤\ufe0f\ufe0f', 'U+FE0F (a variation selector)'],
  ['a deprecated format character', 'A\u206ab', 'U+206A (an invisible character)'],
  ['an annotation', 'A\ufff9b', 'U+FFF9 (INTERLINEAR ANNOTATION ANCHOR)'],
])('%s is invisible and does nothing there', (_, text, name) => {
  expect(textProblems(text)).toEqual([
    {
      came: `the character ${name}`,
      allowed: 'no invisible characters that do nothing where they are',
      fix: expect.stringMatching(/./),
    },
  ])
})

test.each([
  ['the non-joiner of Persian', 'می\u200cخواهم'],
  ['a non-joiner behind a vowel mark', 'مُ\u200cم'],
  ['the joiner of Sinhala', 'ක්\u200dෂ'],
  ['an Arabic letter that joins without a neighbour', 'ه\u200d'],
  ['a family and a skin tone', '👩🏽\u200d🚒 👨\u200d👩\u200d👧'],
  ['a keycap and a heart', '1\ufe0f\u20e3 ❤\ufe0f ❤\ufe0f\u200d🔥'],
  ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['marks of direction in Arabic', 'قرار A/RES/79\u200e في \u200f2024'],
  ['closed isolates', 'A \u2067كتاب \u2066AB\u2069\u2069 here'],
  ['a place to break in Thai', 'ห้อง\u200bสมุด'],
  ['a word joiner behind a dash', '1961–\u20601975'],
  ['a variant of a Han character', '葛\u{e0100}城'],
  ['old Hangul without a first letter', '\u115f\u1161'],
  ['Braille with a blank', '\u2801\u2800\u2803'],
  ['a mark of Mongolian', 'ᠠ\u180e'],
])('%s is allowed', (_, text) => {
  expect(textProblems(text)).toEqual([])
})

test.each([
  ['\u2066', 'A \u2066book', 'U+2066 (LEFT-TO-RIGHT ISOLATE), which is not closed'],
  ['\u2067 within another', 'A \u2067b \u2066c\u2069', 'U+2067 (RIGHT-TO-LEFT ISOLATE), which is not closed'],
  [
    '\u2068 behind a closed one',
    'A \u2066b\u2069 \u2068c',
    'U+2068 (FIRST STRONG ISOLATE), which is not closed',
  ],
  ['\u2069 alone', 'A book\u2069', 'U+2069 (POP DIRECTIONAL ISOLATE), with nothing to close'],
])('%j is no direction that ends where it begins', (_, text, name) => {
  expect(textProblems(text).map(({ came }) => came)).toEqual([`the character ${name}`])
})

test.each([
  '\u3164',
  '\u2800\u2800',
  '\u115f\u1160',
  '\u00ad',
  '\u034f',
  '\u2060',
  '\u2066\u2069',
  '\u{e0020}',
  '\u200e',
  '\ufe0f',
  '\u0301',
  '\u061c',
])('%j alone is an empty text, and its characters are named', (text) => {
  const [problem] = textProblems(text)
  expect(problem?.came).toMatch(/^an empty text: only U\+[0-9A-F]{4,5} \(.+\)/)
})

test.each([
  ['a Cyrillic letter in a Latin word', 'The libr\u0430ry', 'U+0430 (a Cyrillic letter)'],
  ['a Greek letter in a Latin word', 'The b\u03bfok', 'U+03BF (a Greek letter)'],
  ['an Armenian letter in a Latin word', 'The b\u0585ok', 'U+0585 (an Armenian letter)'],
  ['a capital in an abbreviation', 'The US\u0410', 'U+0410 (a Cyrillic letter)'],
  ['a Latin letter in a Cyrillic word', 'Библиoтека', 'U+006F (a Latin letter)'],
  ['letters of mathematics as bold type', 'The 𝗹𝗶𝗯𝗿𝗮𝗿𝘆', 'U+1D5F9 (a mathematical letter)'],
])('%s is named', (_, text, name) => {
  expect(textProblems(text).map(({ came }) => came)).toEqual([
    `the character ${name}, which looks like another one`,
  ])
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
    'the character U+000A (LINE FEED)',
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
  'Москва and Moscow, IT-компания, WhatsAppом, Київ, Ѕкопје',
  'ΔT = 5 K, ΔH, 3 kΩ, 5 μm, ρgh, αT, hν, 𝑥² + 𝑦²',
  'ＡＢＣ 도서관, ﬁne, №5',
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
