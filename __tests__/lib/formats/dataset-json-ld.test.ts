import { toDatasetJsonLd, withDataset } from '@/lib/formats/dataset-json-ld'
import { downloads } from '@/lib/formats/downloads'
import { readStory } from '../../fixtures/story'

const timeline = readStory()

test('the data set has its licence, temporal coverage and every file, with absolute URLs', () => {
  const dataset = toDatasetJsonLd(timeline, 'en')
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    url: 'https://library.example/story/en/data/',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: ['en', 'ko'],
    temporalCoverage: '1961-03-01/1998-12-31',
    dateModified: timeline.updated,
  })
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

test('it is in one graph with the description of the page', () => {
  const graph = withDataset({ '@context': 'https://schema.org', '@type': 'WebPage' }, { '@type': 'Dataset' })
  expect(graph).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebPage' }, { '@type': 'Dataset' }],
  })
})

test('every file is written to its own path', async () => {
  const files = downloads(timeline)
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
  const lengths = await Promise.all(files.map(async ({ write }) => (await write()).length))
  expect(lengths.filter((length) => length < 100)).toEqual([])
})
