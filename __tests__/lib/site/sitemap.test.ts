import { sitemapParts, toSitemap } from '@/lib/site/sitemap'
import type { Timeline } from '@/lib/timeline/types'
import { locations } from '../../fixtures/sitemaps'
import { readStory } from '../../fixtures/story'

const folder = 'https://library.example/story'

/** The `url` element of an address. */
const block = (xml: string, url: string): string =>
  xml.split('<url>').find((part) => part.includes(`<loc>${url}</loc>`)) ?? ''

test('every page is listed once per language', () => {
  const urls = locations(toSitemap(readStory()))
  expect(new Set(urls).size).toBe(urls.length)
  expect(urls).toEqual(
    expect.arrayContaining([
      `${folder}/en/`,
      `${folder}/ko/`,
      `${folder}/en/events/the-flood/`,
      `${folder}/ko/themes/reading/`,
      `${folder}/en/actors/mara-lind/`,
      `${folder}/ko/corrections/`,
      `${folder}/ko/search/`,
    ]),
  )
})

test('a page has hreflang alternates and its last change', () => {
  const entry = block(toSitemap(readStory()), `${folder}/ko/events/reading-night/`)
  expect(entry).toContain('<lastmod>2026-03-10T04:30:00.000Z</lastmod>')
  for (const [language, path] of [
    ['en', 'en'],
    ['ko', 'ko'],
    ['x-default', 'en'],
  ]) {
    expect(entry).toContain(
      `<xhtml:link rel="alternate" hreflang="${language}" href="${folder}/${path}/events/reading-night/"/>`,
    )
  }
})

test('the last change of a theme is that of its most recently changed event', () => {
  const timeline = readStory()
  const updates = timeline.events
    .filter(({ themes }) => themes.some(({ id }) => id === 'building'))
    .map(({ updated }) => Date.parse(updated))
  expect(block(toSitemap(timeline), `${folder}/en/themes/building/`)).toContain(
    `<lastmod>${new Date(Math.max(...updates)).toISOString()}</lastmod>`,
  )
})

test('an empty timeline has no last changes', () => {
  const empty: Timeline = { ...readStory(), events: [], themes: [], actors: [], updated: undefined }
  expect(toSitemap(empty)).not.toContain('<lastmod>')
  expect(sitemapParts(empty)).toBe(0)
})
