import { toDatasetJsonLd } from '@/lib/formats/dataset-json-ld'
import { downloads } from '@/lib/formats/downloads'
import { vocabularyProblems } from '../../fixtures/schema-org'
import { readStory } from '../../fixtures/story'

const timeline = readStory()

test('the data set has its licence, temporal coverage and every file, with absolute URLs', () => {
  const dataset = toDatasetJsonLd(timeline, 'en')
  expect(dataset).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    identifier: 'tag:library.example,2026:data',
    url: 'https://library.example/story/en/data/',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: ['en', 'ko'],
    temporalCoverage: '1961-03-01/1998-12-31',
    datePublished: '2026-03-01T09:00:00+00:00',
    dateModified: timeline.updated,
    version: '2026-03-09',
    spatialCoverage: [{ '@type': 'Place', name: 'Reading room', geo: { latitude: 51.5, longitude: -1.5 } }],
  })
  expect(dataset.variableMeasured).toEqual(
    expect.arrayContaining(['id', 'when', 'title.ko', 'claims.evidence']),
  )
  expect(vocabularyProblems(dataset)).toEqual([])
  expect(dataset.description.length).toBeGreaterThan(50)
  expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
    downloads(timeline).map(({ path }) => `https://library.example/story${path}`),
  )
})

test('coverage is open-ended if an event has no end, and missing if there are no events', () => {
  const open = readStory(({ events }) => {
    events['the-flood'].when = '1974-11-02/..'
  })
  expect(toDatasetJsonLd(open, 'en').temporalCoverage).toBe('1961-03-01/..')
  const before = readStory(({ events, eras }) => {
    for (const era of eras) if (era.id === 'before') era.start = '..'
    events['the-flood'].when = '../1974-11-02'
  })
  expect(toDatasetJsonLd(before, 'en').temporalCoverage).toBe('../1998-12-31')
  const empty = readStory(({ events }) => {
    for (const event of Object.values(events)) event.publishAfter = '2099-01-01T00:00:00Z'
  })
  expect(toDatasetJsonLd(empty, 'en')).not.toHaveProperty('temporalCoverage')
})

test('of a long story, only places at which most happened are named', () => {
  const many = readStory()
  const [event] = many.events
  if (!event) throw new Error('the story has events')
  const at = (number: number) => ({ ...event, place: { name: { ...event.title, en: `Place ${number}` } } })
  const events = Array.from({ length: 30 }, (_, number) => at(number))
  const { spatialCoverage } = toDatasetJsonLd({ ...many, events: [...events, at(29)] }, 'en')
  expect(spatialCoverage).toHaveLength(20)
  expect(spatialCoverage?.at(-1)?.name).toBe('Place 29')
})

test('every file is written to its own path', async () => {
  const files = downloads(timeline)
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
  const lengths = await Promise.all(files.map(async ({ write }) => (await write()).length))
  expect(lengths.filter((length) => length < 100)).toEqual([])
})
