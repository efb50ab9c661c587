import { assertWellFormed } from '@/lib/formats/xml'
import { SITEMAP_LENGTH, sitemapParts, toSitemap, toSitemapPart } from '@/lib/site/sitemap'
import { longTimeline } from '../../fixtures/feeds'
import { locations } from '../../fixtures/sitemaps'
import { readStory } from '../../fixtures/story'

const folder = 'https://library.example/story'

test('too many pages for one file are listed in parts, without a gap', () => {
  const timeline = longTimeline(readStory(), 25_000)
  const parts = sitemapParts(timeline)
  expect(parts).toBe(2)
  const index = toSitemap(timeline)
  assertWellFormed(index, 'index')
  expect(locations(index)).toEqual([`${folder}/sitemaps/1.xml`, `${folder}/sitemaps/2.xml`])
  const lists = [1, 2].map((part) => locations(toSitemapPart(timeline, part)))
  expect(lists[0]).toHaveLength(SITEMAP_LENGTH)
  expect(new Set(lists.flat()).size).toBe(lists.flat().length)
  expect(lists.flat().filter((url) => url.includes('/events/'))).toHaveLength(50_000)
})
