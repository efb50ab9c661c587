import { parseCsv } from '@/lib/formats/csv'
import { sourcesCsvColumns, toSourcesCsv } from '@/lib/formats/sources-csv'
import { readStory, type Story } from '../../fixtures/story'

const recordsOf = (change: (story: Story) => void = () => {}) => {
  const timeline = readStory(change)
  const { rows, problems } = parseCsv(toSourcesCsv(timeline), ',')
  const [header = [], ...cells] = rows
  expect(problems).toEqual([])
  expect(header).toEqual(sourcesCsvColumns(timeline))
  return cells.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])))
}

test('each date has its first and last day in columns of their own, beside the date as it is known', () => {
  const records = recordsOf(({ sources }) => {
    for (const source of sources) if (source.id === 'echo') source.published = '1961-03-12T06:00Z/1961-04'
  })
  expect(records.find(({ id }) => id === 'echo')).toMatchObject({
    published: '1961-03-12T06:00:00Z/1961-04',
    'published.earliest': '1961-03-12',
    'published.latest': '1961-04-30',
  })
  const days = ['published.earliest', 'published.latest', 'accessed.earliest', 'accessed.latest']
  const cells = records.flatMap((record) => days.map((name) => record[name]))
  expect(cells.filter((cell) => !/^(?:\d{4}-\d{2}-\d{2})?$/.test(cell ?? ' '))).toEqual([])
  expect(new Set(cells).size).toBeGreaterThan(4)
})
