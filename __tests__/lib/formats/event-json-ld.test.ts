import { toEventJsonLd } from '@/lib/formats/event-json-ld'
import type { Claim } from '@/lib/timeline/types'
import { vocabularyProblems } from '../../fixtures/schema-org'
import { eventOf, readStory, type Story } from '../../fixtures/story'
import type { EventSlug } from '../../fixtures/story-events'

const images = [
  { url: 'https://library.example/story/en/cards/x.png', width: 1200, height: 630, alt: 'A card' },
  { url: 'https://library.example/story/en/cards/x-square.png', width: 1080, height: 1080, alt: 'A card' },
]

/** The article and, if there is one, the event of a page. */
const nodesOf = (slug: EventSlug, language: 'en' | 'ko', change?: (story: Story) => void) => {
  const timeline = readStory(change)
  const [article, event] = toEventJsonLd(timeline, eventOf(timeline, slug), language, images)
  return { article, event }
}

const address = { en: '1 Alder Street, Millbrook', ko: '밀브룩 오리나무길 1' }

/** Gives events a place with an address. */
const located =
  (...slugs: EventSlug[]) =>
  ({ events }: Story): void => {
    for (const slug of slugs) events[slug].place = { name: { en: 'Library', ko: '도서관' }, address }
  }

test.each(['en', 'ko'] as const)('an event page in %s is an article', (language) => {
  const { article } = nodesOf('reading-night', language)
  const title = { en: 'A night of reading', ko: '책 읽는 밤' }[language]
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `https://library.example/story/${language}/events/reading-night/`,
    headline: title,
    inLanguage: language,
    datePublished: '2026-03-04T09:00:00+00:00',
    dateModified: '2026-03-09T23:30:00-05:00',
    image: images.map(({ url, width, height }) => ({ url, width: `${width} px`, height: `${height} px` })),
    citation: ['https://circle.example/diary'],
    correction: [
      {
        '@type': 'CorrectionComment',
        datePublished: '2026-03-09T23:30:00-05:00',
        text: { en: 'The hour was wrong.', ko: '시각이 틀렸다.' }[language],
      },
      { '@type': 'CorrectionComment', datePublished: '2026-03-10T01:00:00+00:00' },
    ],
  })
})

test('an event of which place, address and day are known is described as one, within another such one', () => {
  const { article, event } = nodesOf('reading-night', 'en', located('reading-night', 'reopening'))
  const url = 'https://library.example/story/en/events/reading-night/'
  expect(article.about).toContainEqual({ '@id': `${url}#event` })
  expect(event).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${url}#event`,
    url,
    name: 'A night of reading',
    location: { '@type': 'Place', name: 'Library', address: address.en },
    superEvent: {
      '@type': 'Event',
      '@id': 'https://library.example/story/en/events/reopening/#event',
      startDate: '1975-05-20T10:00:00+01:00',
      location: { address: address.en },
    },
  })
})

test('an event within one of which too little is known does not name it', () => {
  expect(nodesOf('reading-night', 'en', located('reading-night')).event).not.toHaveProperty('superEvent')
})

test('without an address there is no event, but the article says place, time and themes', () => {
  const { article, event } = nodesOf('reopening', 'en')
  expect(event).toBeUndefined()
  expect(article).toMatchObject({
    temporalCoverage: '1975-05-20T10:00:00+01:00',
    contentLocation: {
      '@type': 'Place',
      name: 'Reading room',
      geo: { '@type': 'GeoCoordinates', latitude: 51.5, longitude: -1.5 },
    },
    about: [{ '@type': 'Thing', name: 'Building', url: 'https://library.example/story/en/themes/building/' }],
  })
})

test.each([
  ['1961-03-12', '1961-03-12', { startDate: '1961-03-12' }],
  ['1961-03', '1961-03', undefined],
  ['1975-05-20T10:00+01:00', '1975-05-20T10:00:00+01:00', { startDate: '1975-05-20T10:00:00+01:00' }],
  ['1974-11-02/1974-11-09', '1974-11-02/1974-11-09', { startDate: '1974-11-02', endDate: '1974-11-09' }],
  ['1974-11-02/1975~', undefined, { startDate: '1974-11-02' }],
  ['1974?/1975', undefined, undefined],
  ['1974/..', '1974/..', undefined],
  ['1974~', undefined, undefined],
  ['197X', undefined, undefined],
  ['1975-05-20T10:00:07+01:00', '1975-05-20T10:00:07+01:00', { startDate: '1975-05-20T10:00:07+01:00' }],
  ['1975-05-20~', undefined, undefined],
  ['1975-21', undefined, undefined],
  ['../1975', '../1975', undefined],
  ['1975-05-20/', undefined, { startDate: '1975-05-20' }],
])('for %s the article covers %s, and the event has the dates %j', (when, coverage, dates) => {
  const { article, event } = nodesOf('the-flood', 'en', (story) => {
    located('the-flood')(story)
    const { 'the-flood': flood } = story.events
    flood.when = when
    if (when.includes('T')) flood.timeZone = 'Europe/London'
  })
  expect('temporalCoverage' in article ? article.temporalCoverage : undefined).toBe(coverage)
  const given = event && Object.entries(event).filter(([key]) => key.endsWith('Date'))
  expect(given && Object.fromEntries(given)).toEqual(dates)
})

test('a source with an archived copy is cited with it, and once', () => {
  expect(nodesOf('a-house-is-found', 'en').article).toHaveProperty('citation', [
    'https://council.example/minutes/1961',
    'https://circle.example/diary',
    {
      '@type': 'CreativeWork',
      url: 'https://echo.example/1961/books?page=3&part=2',
      archivedAt: 'https://archive.example/echo/1961',
    },
  ])
})

test('of very many sources some are cited', () => {
  const [source] = readStory().sources
  const citations = Array.from({ length: 2_000 }, (_, n) => ({
    source: { ...source, url: `https://echo.example/${n}` },
  })) as unknown as Claim['citations']
  const timeline = readStory()
  const [claim] = eventOf(timeline, 'reading-night').claims
  const event = { ...eventOf(timeline, 'reading-night'), claims: [{ ...claim, citations }] as Claim[] }
  const [article] = toEventJsonLd(timeline, event, 'en', images)
  expect(article.citation).toHaveLength(100)
})

test('a withdrawn entry is an article with the reason and without an event', () => {
  const { article, event } = nodesOf('card-index', 'en', located('card-index'))
  expect(article).toMatchObject({ description: 'No source bears it out.', citation: [] })
  for (const name of ['about', 'temporalCoverage', 'contentLocation'])
    expect(article).not.toHaveProperty(name)
  expect(event).toBeUndefined()
})

test.each(['en', 'ko'] as const)('every entry in %s uses the vocabulary as it is', (language) => {
  const timeline = readStory(located('reading-night', 'reopening', 'the-flood'))
  const nodes = timeline.events.flatMap((event) => toEventJsonLd(timeline, event, language, images))
  expect(new Set(nodes.map((node) => node['@type']))).toEqual(new Set(['NewsArticle', 'Event']))
  expect(nodes.flatMap((node) => vocabularyProblems(node))).toEqual([])
})
