import type { Metadata } from 'next'
import { eventMetadata, themeMetadata, timelineMetadata } from '@/app/heads/story'
import { pageOf } from '@/app/page-context'
import { themeCard, timelineCard } from '@/lib/cards/card'
import { pages } from '@/lib/site/pages'
import { eventOf, readStory } from '../fixtures/story'

const folder = 'https://library.example/story'

test('a page links to the feeds and calendar of the timeline, with the language in their titles', () => {
  expect(timelineMetadata({ page: pageOf(pages.timeline, readStory(), 'ko') }).alternates?.types).toEqual({
    'application/rss+xml': [{ url: `${folder}/ko/feed.xml`, title: '오리나무길 도서관(한국어) RSS' }],
    'application/atom+xml': [{ url: `${folder}/ko/atom.xml`, title: '오리나무길 도서관(한국어) Atom' }],
    'application/feed+json': [
      { url: `${folder}/ko/feed.json`, title: '오리나무길 도서관(한국어) JSON Feed' },
    ],
    'text/calendar': [{ url: `${folder}/ko/calendar.ics`, title: '오리나무길 도서관(한국어) iCalendar' }],
  })
})

test('the page of a timeline with key events links to their feeds after its own, and other pages do not', () => {
  const timeline = readStory(({ events }) => Object.assign(events['the-flood'], { importance: 'key' }))
  const inRss = ({ alternates }: Metadata) => alternates?.types?.['application/rss+xml']
  expect(inRss(timelineMetadata({ page: pageOf(pages.timeline, timeline, 'en') }))).toEqual([
    { url: `${folder}/en/feed.xml`, title: 'Alder Street Library (English), RSS' },
    { url: `${folder}/en/key/feed.xml`, title: 'Alder Street Library: key events (English), RSS' },
  ])
  const [theme] = timeline.themes
  if (!theme) throw new Error('the story has themes')
  expect(
    inRss(themeMetadata({ page: pageOf(pages.theme, timeline, 'en', { theme: theme.id }), theme })),
  ).toHaveLength(2)
})

test('a theme page lists its own feeds first', () => {
  const timeline = readStory()
  const [theme] = timeline.themes
  if (!theme) throw new Error('the story has themes')
  const links = themeMetadata({ page: pageOf(pages.theme, timeline, 'en', { theme: theme.id }), theme })
    .alternates?.types?.['application/rss+xml']
  expect(links).toEqual([
    { url: `${folder}/en/themes/building/feed.xml`, title: 'Alder Street Library: Building (English), RSS' },
    { url: `${folder}/en/feed.xml`, title: 'Alder Street Library (English), RSS' },
  ])
})

test('a theme page uses the card of the theme', () => {
  const timeline = readStory()
  const [theme] = timeline.themes
  if (!theme) throw new Error('the story has themes')
  const { hash, alt } = themeCard(timeline, theme, 'en')
  const url = `${folder}/en/cards/theme-building.png?v=${hash}`
  const head = themeMetadata({ page: pageOf(pages.theme, timeline, 'en', { theme: theme.id }), theme })
  expect(head.openGraph?.images).toEqual([{ url, width: 1200, height: 630, alt, type: 'image/png' }])
  expect(head.twitter?.images).toEqual([{ url, alt }])
})

test('a theme page without a card uses that of the timeline, with its alternative text', () => {
  const whole = readStory()
  const timeline = { ...whole, site: { ...whole.site, cards: { wide: 'none' as const } } }
  const [theme] = timeline.themes
  if (!theme) throw new Error('the story has themes')
  const { hash, alt } = timelineCard(timeline, 'en')
  const head = themeMetadata({ page: pageOf(pages.theme, timeline, 'en', { theme: theme.id }), theme })
  expect(head.twitter?.images).toEqual([{ url: `${folder}/en/cards/timeline.png?v=${hash}`, alt }])
})

test('a page is its own original, and names its other languages', () => {
  const { alternates, openGraph } = timelineMetadata({ page: pageOf(pages.timeline, readStory(), 'ko') })
  expect(alternates).toMatchObject({
    canonical: `${folder}/ko/`,
    languages: { en: `${folder}/en/`, ko: `${folder}/ko/`, 'x-default': `${folder}/en/` },
  })
  expect(openGraph).toMatchObject({ url: `${folder}/ko/`, locale: 'ko_KR', alternateLocale: ['en_GB'] })
})

test.each(['en', 'ko'] as const)(
  'a page in %s names its site as author, to Zotero in one piece',
  (language) => {
    const timeline = readStory()
    const event = eventOf(timeline, 'the-flood')
    const name = timeline.site.name[language]
    const heads: Metadata[] = [
      timelineMetadata({ page: pageOf(pages.timeline, timeline, language) }),
      eventMetadata({ page: pageOf(pages.event, timeline, language, { slug: event.slug }), event }),
    ]
    for (const { authors, other } of heads) {
      expect(authors).toEqual([{ name }])
      expect(other).toMatchObject({ 'bib.authors': `${name},` })
      // Whose commas others than Zotero would see.
      expect(Object.keys(other ?? {})).not.toContain('citation_author')
      expect(Object.keys(other ?? {})).not.toContain('citation_title')
    }
  },
)
