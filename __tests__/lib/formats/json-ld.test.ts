import { toEventJsonLd, toTimelineJsonLd, writeJsonLd } from '@/lib/formats/json-ld'
import { eventOf, readStory, type Story } from '../../fixtures/story'
import type { EventSlug } from '../../fixtures/story-events'

const image = { url: 'https://library.example/story/en/cards/x.png', width: 1200, height: 630, alt: 'A card' }

/** The article and, if there is one, the event of a page. */
const graphOf = (slug: EventSlug, language: 'en' | 'ko', change?: (story: Story) => void) => {
  const timeline = readStory(change)
  const [article, event] = toEventJsonLd(timeline, eventOf(timeline, slug), language, image)['@graph']
  return { article, event }
}

test('the timeline page is a web page with a headline in its language', () => {
  expect(toTimelineJsonLd(readStory(), 'ko', image)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': 'https://library.example/story/ko/',
    name: '오리나무길 도서관',
    headline: '한 마을이 책을 모으고 지켜 낸 이야기',
    description: '한 마을이 책을 모으고 지켜 낸 이야기',
    inLanguage: 'ko',
    dateModified: '2026-03-09T23:30:00-05:00',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    image: { url: image.url, width: 1200, height: 630, caption: 'A card' },
  })
})

test('a timeline without events has no date of change', () => {
  const timeline = readStory(({ events }) => {
    for (const event of Object.values(events)) event.publishAfter = '2099-01-01T00:00:00Z'
  })
  expect(toTimelineJsonLd(timeline, 'en', image)).not.toHaveProperty('dateModified')
})

test.each(['en', 'ko'] as const)('an event page in %s is an article about an event', (language) => {
  const { article, event } = graphOf('reading-night', language)
  const title = { en: 'A night of reading', ko: '책 읽는 밤' }[language]
  const url = `https://library.example/story/${language}/events/reading-night/`
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    '@id': url,
    headline: title,
    inLanguage: language,
    datePublished: '2026-03-04T09:00:00+00:00',
    dateModified: '2026-03-09T23:30:00-05:00',
    about: { '@id': `${url}#event` },
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
  expect(event).toMatchObject({
    '@type': 'Event',
    '@id': `${url}#event`,
    name: title,
    superEvent: { '@id': `https://library.example/story/${language}/events/reopening/#event` },
  })
})

test('a source with an archived copy is cited with it, and once', () => {
  const { article } = graphOf('a-house-is-found', 'en')
  expect(article).toHaveProperty('citation', [
    'https://council.example/minutes/1961',
    'https://circle.example/diary',
    {
      '@type': 'CreativeWork',
      url: 'https://echo.example/1961/books?page=3&part=2',
      archivedAt: 'https://archive.example/echo/1961',
    },
  ])
})

test.each([
  ['1961-03', { startDate: '1961-03' }],
  ['1975-05-20T10:00+01:00', { startDate: '1975-05-20T10:00:00+01:00' }],
  ['1974-11-02/1974-11-09', { startDate: '1974-11-02', endDate: '1974-11-09' }],
  ['1974-11/1975~', { startDate: '1974-11' }],
  ['1974?/1975', { endDate: '1975' }],
  ['1974/..', { startDate: '1974' }],
  ['1974~', {}],
  ['197X', {}],
  ['1975-05-20T10:00:07+01:00', { startDate: '1975-05-20T10:00:07+01:00' }],
  ['1975-XX', {}],
  ['1975-21', {}],
  ['../1975', { endDate: '1975' }],
  ['1975/', { startDate: '1975' }],
])('for %s only exact dates are given', (when, dates) => {
  const { event } = graphOf('the-flood', 'en', ({ events }) => {
    events['the-flood'].when = when
    if (when.includes('T')) events['the-flood'].timeZone = 'Europe/London'
  })
  const given = Object.entries(event ?? {}).filter(([key]) => key.endsWith('Date'))
  expect(Object.fromEntries(given)).toEqual(dates)
})

test('a withdrawn entry is an article with the reason and without an event', () => {
  const { article, event } = graphOf('card-index', 'en')
  expect(article).toMatchObject({ description: 'No source bears it out.', citation: [] })
  expect(article).not.toHaveProperty('about')
  expect(event).toBeUndefined()
})

test('no text can close the script element', () => {
  const written = writeJsonLd({ name: '</script><!-- <script>' })
  expect(written).not.toContain('<')
  expect(JSON.parse(written)).toEqual({ name: '</script><!-- <script>' })
})
