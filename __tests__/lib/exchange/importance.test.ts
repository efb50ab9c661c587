// Key events in tables of other people and in our own.
import { importanceReader } from '@/lib/exchange/importance'
import { formatCsv } from '@/lib/formats/csv'
import { englishFolder, importText, refusalOf } from '../../fixtures/import-text'
import type { Story } from '../../fixtures/story'

const key = ['key', 'KEY', ' High ', 'major', 'Yes', 'x', '✓', 'TRUE', '1', 'oui', 'Clé', '중요', 'رئيسي']
const ordinary = ['', ' ', 'no', 'low', 'FALSE', '0', '-', 'Normal', 'mineur', '보통', 'عادي']
const neither = ['medium', '2', '3/5', 'keyword', 'see notes']

test.each([
  ...key.map((cell) => [cell, 'key'] as const),
  ...ordinary.map((cell) => [cell, undefined] as const),
  ...neither.map((cell) => [cell, cell] as const),
])('"%s" is %s', (cell, expected) => {
  expect(importanceReader([cell])(cell)).toBe(expected)
})

test('a one or a nought on a scale says nothing', () => {
  const read = importanceReader(['1', '5', '0', 'key'])
  expect(['1', '5', '0', 'key', ''].map(read)).toEqual(['1', '5', '0', 'key', undefined])
})

const sheet = (cells: readonly string[], column = 'importance'): string =>
  formatCsv([
    ['Year', 'Headline', 'Text', 'Media', column],
    ...cells.map((cell, index) => [
      `${1962 + index}`,
      `Shelf ${index}`,
      'It is.',
      'https://council.example/notice',
      cell,
    ]),
  ])

test('a sheet of TimelineJS may have a column for it, and what it does not understand is named', () => {
  const { timeline, report } = importText('sheet.csv', sheet(['x', '', 'medium', 'No'], 'Importance'))
  expect(timeline.events.map(({ importance }) => importance)).toEqual([
    'key',
    undefined,
    undefined,
    undefined,
  ])
  expect(report).toContain(
    'not kept: the importance “medium”: neither a key event nor an ordinary one by this word; write key, or leave the cell empty\n    row 4',
  )
})

test('numbers of a scale are all named', () => {
  const { timeline, report } = importText('sheet.csv', sheet(['1', '2', '1']))
  expect(timeline.events.filter(({ importance }) => importance)).toEqual([])
  expect(report).toMatch(/the importance “1”.*\n {4}row 2, row 4\n.*the importance “2”.*\n {4}row 3/)
})

/** The table of the record with only these cells of it, imported into the story it is of. */
const fromRecord = (rows: readonly (readonly string[])[], change: (story: Story) => void = () => {}) =>
  importText('events.csv', formatCsv([['id', 'slug', 'importance'], ...rows]), {
    dir: englishFolder(change),
    replace: true,
  })

test('events.csv marks key events by any of these words, and an empty cell takes the mark away', () => {
  const { timeline, report } = fromRecord(
    [
      ['e2', 'the-flood', 'Yes'],
      ['e3', 'reopening', ''],
      ['e4', 'reading-night', 'KEY'],
    ],
    ({ events }) => {
      for (const slug of ['reopening', 'reading-night', 'a-house-is-found'] as const) {
        events[slug].importance = 'key'
      }
    },
  )
  const marked = timeline.events.filter(({ importance }) => importance === 'key')
  expect(marked.map(({ id }) => id)).toEqual(['e1', 'e2', 'e4'])
  expect(report).toMatch(/changed {4}events\/the-flood\.json: importance/)
  expect(report).toMatch(/as it was {2}events\/reading-night\.json/)
})

test('a word that events.csv cannot mean is refused at its row', () => {
  const refusal = refusalOf(() => fromRecord([['e2', 'the-flood', 'medium']]))
  expect(refusal).toMatch(/importance/)
  expect(refusal).toContain('came:    "medium"')
  expect(refusal).toContain('allowed: one of "key"')
})
