import { knownLanguages, type Language } from '@/lib/languages'
import { printed } from '@/lib/languages/quotes'
import { fc, runs } from '../../setup/properties'

const N = '\u00a0'

test.each<[Language, string, string]>([
  ['en', `He said "no".`, 'He said “no”.'],
  ['en', `"No," he said.`, '“No,” he said.'],
  ['en', `the Assembly's and the defectors' words`, 'the Assembly’s and the defectors’ words'],
  ['en', `'freedom' and "rights"`, '‘freedom’ and “rights”'],
  ['en', `"They called it 'a plot', then left"`, '“They called it ‘a plot’, then left”'],
  ['en', `'They called it "a plot"'`, '‘They called it “a plot”’'],
  ['en', `"a "b" c"`, '“a ‘b’ c”'],
  ['en', `"It's 'don't' again"`, '“It’s ‘don’t’ again”'],
  ['en', `(the "Echo")—"so-called"`, '(the “Echo”)—“so-called”'],
  [
    'en',
    `the '90s, the 1990's, '68 and 'tis rock 'n' roll`,
    'the ’90s, the 1990’s, ’68 and ’tis rock ’n’ roll',
  ],
  ['en', `"the '90s"`, '“the ’90s”'],
  ['en', `'19' is a number`, '‘19’ is a number'],
  ['en', `He is 5'10" tall, the hall 6' high`, `He is 5'10" tall, the hall 6' high`],
  ['en', `"He is 5'10" tall," they said of 40°44'57"N`, `“He is 5'10" tall,” they said of 40°44'57"N`],
  ['en', `a 12" record and "resolution 79/181"`, `a 12" record and “resolution 79/181”`],
  ['en', `“as printed” and ‘so’, it’s`, '“as printed” and ‘so’, it’s'],
  ['en', `see "https://a.example/it's?q='x'&y" now`, `see “https://a.example/it's?q='x'&y” now`],
  ['en', 'run `echo "it\'s"`, don\'t', 'run `echo "it\'s"`, don’t'],
  ['en', `'me@a.example'`, '‘me@a.example’'],
  ['ko', `"인권"을 '자유'로`, '“인권”을 ‘자유’로'],
  ['ko', `'unanimously'라고, Ombrel's`, '‘unanimously’라고, Ombrel’s'],
  ['ko', `그는 "'침묵'은 공모"라고 했다`, '그는 “‘침묵’은 공모”라고 했다'],
  ['fr', `l'homme dit "non" : c'est "l'Ombrel"`, `l’homme dit «${N}non${N}»${N}: c’est «${N}l’Ombrel${N}»`],
  ['fr', `"le mot 'non'" et 'oui' !`, `«${N}le mot “non”${N}» et “oui”\u202f!`],
  ['fr', `« silence » ; aujourd'hui`, `«${N}silence${N}»\u202f; aujourd’hui`],
  ['ar', `قال "صمت" و'كلام'`, 'قال «صمت» و“كلام”'],
])('%s: %s', (language, text, expected) => {
  expect(printed(text, language)).toBe(expected)
})

const pieces = fc.constantFrom(
  ...[
    `"`,
    `'`,
    ' ',
    'a',
    'Is',
    's',
    'é',
    '5',
    '10',
    '90',
    '(',
    ')',
    '.',
    ',',
    ' :',
    ';',
    '—',
    '-',
    '한',
    '로',
  ],
  ...[
    'قال',
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '`',
    'https://a.example/',
    '@a.example',
    '<',
    '\u00a0',
    '\u202f',
    '😀',
  ],
)
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''))
const languages = fc.constantFrom(...knownLanguages)

const withoutMarks = (text: string): string => text.replace(/["'“”‘’«»\s]/g, '')

test('nothing but quotation marks, apostrophes and spaces changes', () => {
  fc.assert(
    fc.property(languages, fc.oneof(texts, fc.string({ unit: 'binary' })), (language, text) => {
      expect(withoutMarks(printed(text, language))).toBe(withoutMarks(text))
    }),
  )
})

test('a text in print form stays as it is', () => {
  fc.assert(
    fc.property(languages, fc.oneof(texts, fc.string({ unit: 'binary' })), (language, text) => {
      const once = printed(text, language)
      expect(printed(once, language)).toBe(once)
    }),
    runs(5000),
  )
})

test('words within quotation marks, however deep, get pairs of marks', () => {
  const quoted = fc.letrec<{ text: string; inner: string }>((tie) => ({
    text: fc
      .array(fc.oneof({ depthSize: 'small' }, fc.constantFrom('words', 'it'), tie('inner')), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) => parts.join(' ')),
    inner: fc.tuple(fc.constantFrom(`"`, `'`), tie('text')).map(([mark, text]) => `${mark}${text}${mark}`),
  })).text
  fc.assert(
    fc.property(languages, quoted, (language, text) => {
      const marks = printed(text, language).replace(/[^"'“”‘’«»]/g, '')
      let rest = marks
      for (let before = ''; before !== rest; ) {
        before = rest
        rest = rest.replace(/“”|‘’|«»/g, '')
      }
      expect(rest).toBe('')
    }),
  )
})
