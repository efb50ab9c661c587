// The exact reports that an editor sees on the terminal.
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatPath, locate, positionAt, shown } from '@/lib/timeline/problems'
import { damagedFolder, errorOf, reportOf } from '../../fixtures/damage'

const flood = 'events/the-flood.json'
const reopening = 'events/reopening.json'

type Row = {
  damage: [file: string, field: string, value: unknown]
  at: string
  message: [string, string, string]
}

const rows: Row[] = [
  {
    damage: [flood, 'claims[0].text.ko', undefined],
    at: '16:7',
    message: ['nothing', 'a text in quotation marks', 'add the field'],
  },
  {
    damage: [reopening, 'place.longitud', 1],
    at: '14:5',
    message: [
      'the unknown field "longitud"',
      'the fields name, address, latitude, longitude',
      'did you mean `longitude`? If not, delete the field or correct its name',
    ],
  },
  {
    damage: [flood, 'summary.en', 'A <b>flood</b> in May'],
    at: '11:5',
    message: [
      '"A <b>flood</b> in May", with <b>',
      'plain text, no HTML',
      'delete the markup and write the character itself',
    ],
  },
  {
    damage: [flood, 'title.ko', '물'.repeat(93)],
    at: '8:5',
    message: [`"${'물'.repeat(79)}…, with 93 characters`, 'at most 90 characters', 'cut 3 of them'],
  },
  {
    damage: [flood, 'when', '1974-02-30'],
    at: '5:3',
    message: [
      '"1974-02-30"',
      '1974-02 has 28 days, so there is no 1974-02-30',
      'write the date only as exactly as the sources give it',
    ],
  },
  {
    damage: [flood, 'when', '2001-11'],
    at: '5:3',
    message: [
      '"2001-11"',
      'a date from 1961 to 1999, the span of the era "library"',
      'correct the date, or choose the era that it belongs to',
    ],
  },
  {
    damage: [reopening, 'when', '1975-05-20T10:00+00:00'],
    at: '5:3',
    message: [
      'the offset +00:00',
      '+01:00, which Europe/London had on that day',
      'correct the offset or the zone',
    ],
  },
  {
    damage: ['sources.json', '[1].derivedFrom', 'telegram'],
    at: '22:5',
    message: ['"telegram"', 'an id from sources.json', 'correct the id, or add it to sources.json'],
  },
  {
    damage: ['sources.json', '[1].derivedFrom', 'minuets'],
    at: '22:5',
    message: [
      '"minuets"',
      'an id from sources.json',
      'did you mean `minutes`? If not, correct the id, or add it to sources.json',
    ],
  },
  {
    damage: [reopening, 'partOf', 'the-floods'],
    at: '41:3',
    message: [
      '"the-floods"',
      'the id of an event (the field "id" in its file)',
      'did you mean `e2`? If not, correct the id',
    ],
  },
  {
    damage: ['publishers.json', '[0].id', 'The Echo'],
    at: '3:5',
    message: [
      '"The Echo"',
      'an id: lower-case letters, digits and single hyphens',
      'write it in this form, such as general-assembly',
    ],
  },
  {
    damage: [flood, 'claims[0].text.kr', '물'],
    at: '19:9',
    message: [
      'a text in "kr"',
      'texts in the languages of site.json: en, ko',
      'did you mean `ko`? If not, delete the text, or correct the name of its language',
    ],
  },
  {
    damage: [flood, 'claims[0].text.fr', 'Eau.'],
    at: '19:9',
    message: [
      'a text in "fr"',
      'texts in the languages of site.json: en, ko',
      'add "fr" to "languages" in site.json, or delete the text',
    ],
  },
  {
    damage: ['sources.json', '[3].kind', 'primery'],
    at: '41:5',
    message: [
      '"primery"',
      'one of "primary", "press", "organisation"',
      'did you mean `primary`? If not, use one of these values',
    ],
  },
  {
    damage: ['sources.json', '[0].url', 'ftp://echo.example/books'],
    at: '6:5',
    message: [
      '"ftp://echo.example/books"',
      'an address beginning with http:// or https://',
      "copy the whole address from the browser's address bar",
    ],
  },
]

test.each(rows)(
  '$damage: the report has the position, the value, what is allowed and the fix',
  ({ damage, at, message }) => {
    const [file, field, value] = damage
    const [came, allowed, fix] = message
    expect(reportOf(damagedFolder({ file, field, value }))).toBe(
      `data/${file}:${at}  ${field}\n  came:    ${came}\n  allowed: ${allowed}\n  fix:     ${fix}\n\n` +
        '1 problem in 1 file. Nothing was written.',
    )
  },
)

test('all problems are reported together, by file and line, with a count at the end', () => {
  const dir = damagedFolder(
    { file: 'sources.json', field: '[4].language', value: 'Korean' },
    { file: flood, field: 'summary.ko', value: '' },
    { file: flood, field: 'era', value: 'nobody' },
    { file: flood, field: 'title', value: { en: ' The flood', ko: 'TODO' } },
    { file: 'eras.json', field: '[1].main', value: false },
    { file: reopening, field: 'partOf', value: 'nobody' },
    { file: reopening, field: 'when', value: '1975-05-20T10:00+00:00' },
    { file: 'sources.json', field: '[1].derivedFrom', value: 'nobody' },
  )
  appendFileSync(join(dir, 'kinds.json'), ',')
  const report = reportOf(dir).split('\n')
  expect(report.filter((line) => line.startsWith('data/'))).toEqual([
    'data/eras.json:2:3  [0].main',
    'data/events/reopening.json:5:3  when',
    'data/events/reopening.json:41:3  partOf',
    'data/events/the-flood.json:7:5  title.en',
    'data/events/the-flood.json:8:5  title.ko',
    'data/events/the-flood.json:12:5  summary.ko',
    'data/kinds.json:17:1',
    'data/sources.json:48:5  [4].language',
  ])
  expect(report.at(-1)).toBe('8 problems in 5 files. Nothing was written.')
  expect(errorOf(dir).problems).toHaveLength(8)
})

test.each([
  [[], ''],
  [['title'], 'title'],
  [['claims', 0, 'text', 'ko'], 'claims[0].text.ko'],
  [[2, 'name', 'en'], '[2].name.en'],
])('the path %j is written as "%s"', (path, text) => {
  expect(formatPath(path)).toBe(text)
})

test('a position counts lines and columns from one', () => {
  expect([0, 3, 4, 6].map((offset) => positionAt('abc\ndef', offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 4 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
  ])
})

test('a field that is missing is located at the nearest one around it', () => {
  const text = '{\n  "a": {\n    "b": 1\n  }\n}'
  expect(locate(text, ['a', 'b'])).toEqual({ line: 3, column: 5 })
  expect(locate(text, ['a', 'c', 'd'])).toEqual({ line: 2, column: 3 })
  expect(locate(text, ['x'])).toEqual({ line: 1, column: 1 })
  expect(locate('', ['x'])).toBeUndefined()
})

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  ['a "b"\n', '"a \\"b\\"\\n"'],
  ['x'.repeat(100), `"${'x'.repeat(79)}…`],
])('%j is shown as %s', (value, text) => {
  expect(shown(value)).toBe(text)
})

test.each([
  ['A\u202ebook', '"A\\u202ebook"'],
  ['A\u200bbook', '"A\\u200bbook"'],
  ['\u2066A', '"\\u2066A"'],
  ['A\u0085b', '"A\\u0085b"'],
  ['A\u{e0041}', '"A\\udb40\\udc41"'],
  ['\u3164', '"\\u3164"'],
  ['Books 📚 for a family 👩‍👧, می\u200cخواهم', '"Books 📚 for a family 👩‍👧, می\u200cخواهم"'],
])('%j is shown with what one cannot see as escapes', (text, seen) => {
  expect(shown(text)).toBe(seen)
  expect(JSON.parse(shown(text))).toBe(text)
})
