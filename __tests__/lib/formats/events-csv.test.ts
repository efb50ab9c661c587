import { parseCsv } from '@/lib/formats/csv'
import { eventsCsvColumns, toEventsCsv, toExcelCsv } from '@/lib/formats/events-csv'
import { readStory, type Story } from '../../fixtures/story'

const tableOf = (change: (story: Story) => void = () => {}) => {
  const timeline = readStory(change)
  const { rows, problems } = parseCsv(toEventsCsv(timeline), ',')
  const [header = [], ...cells] = rows
  const records = cells.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])))
  return { timeline, header, records, problems, widths: new Set(rows.map((row) => row.length)) }
}

test('there is one row per event, in reading order, each as wide as the header', () => {
  const { timeline, header, records, problems, widths } = tableOf()
  expect(records.map(({ id }) => id)).toEqual(timeline.events.map(({ id }) => id))
  expect(header).toEqual(eventsCsvColumns(timeline))
  expect(widths.size).toBe(1)
  expect(problems).toEqual([])
})

test('each language has its columns, with derived fields and one line per claim', () => {
  const house = tableOf().records.find(({ slug }) => slug === 'a-house-is-found')
  expect(house).toMatchObject({
    when: '1961-03',
    earliest: '1961-03-01',
    latest: '1961-03-31',
    'title.en': 'A house is found on Alder Street',
    'title.ko': '오리나무길에 집을 구하다',
    'claims.text.ko': '의회가 집을 빌렸다.\n책은 900권이었다.',
    'claims.saidBy': 'mara-lind\n–',
    'claims.themes': 'building\n–',
    'claims.sources': 'minutes, para 4; diary, page 3\necho, opening; minutes, paras 5-6',
    'claims.evidence': 'confirmed\nsingle-source',
    actors: 'council',
    'url.ko': 'https://library.example/story/ko/events/a-house-is-found/',
  })
})

test('days and times of day have columns of their own, in one form each', () => {
  const { records } = tableOf(({ events }) => {
    events['the-flood'].when = '1974-11-02/1974-11-09'
  })
  const reopening = records.find(({ slug }) => slug === 'reopening')
  expect(reopening).toMatchObject({
    when: '1975-05-20T10:00:00+01:00',
    earliest: '1975-05-20',
    'earliest.time': '10:00:00',
    latest: '1975-05-20',
    'latest.time': '10:00:00',
  })
  for (const [name, form] of [
    ['earliest', /^\d{4}-\d{2}-\d{2}$/],
    ['latest', /^\d{4}-\d{2}-\d{2}$/],
    ['earliest.time', /^(?:\d{2}:\d{2}:\d{2})?$/],
    ['latest.time', /^(?:\d{2}:\d{2}:\d{2})?$/],
    ['updated', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/],
  ] as const) {
    expect(records.map((record) => record[name]).filter((cell) => !form.test(cell ?? ''))).toEqual([])
  }
})

test('a place may have an address', () => {
  const { records } = tableOf(({ events }) => {
    events.reopening.place = {
      name: { en: 'Library', ko: '도서관' },
      address: { en: '1 Alder Street', ko: '오리나무길 1' },
    }
  })
  expect(records.find(({ slug }) => slug === 'reopening')).toMatchObject({
    'place.name.ko': '도서관',
    'place.address.ko': '오리나무길 1',
  })
})

test('a withdrawn event has its reason and no claim', () => {
  const text = toEventsCsv(readStory())
  expect(text).not.toContain('WRONG')
  expect(tableOf().records.find(({ id }) => id === 'e5')).toMatchObject({
    'summary.en': 'No source bears it out.',
    'claims.text.en': '',
    'withdrawn.at': '2026-03-08T09:00:00+00:00',
  })
})

test('a text that a spreadsheet would evaluate is escaped', () => {
  const { records } = tableOf(({ events }) => {
    events['the-flood'].title.en = '=HYPERLINK("https://example.org")'
  })
  expect(records.find(({ id }) => id === 'e2')?.['title.en']).toBe(`'=HYPERLINK("https://example.org")`)
})

test('an event under embargo is left out', () => {
  const { records } = tableOf(({ events }) => {
    events['the-flood'].publishAfter = '2099-01-01T00:00:00Z'
  })
  expect(records.map(({ id }) => id)).not.toContain('e2')
})

test('the table for Excel is the same after a byte order mark', () => {
  const timeline = readStory()
  expect(toExcelCsv(timeline)).toBe(`\ufeff${toEventsCsv(timeline)}`)
})
