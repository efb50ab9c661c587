import { toBreadcrumbJsonLd } from '@/lib/formats/breadcrumb-json-ld'
import { toPageJsonLd, writeJsonLd } from '@/lib/formats/json-ld'
import { recordDates } from '@/lib/timeline/record-dates'
import { vocabularyProblems } from '../../fixtures/schema-org'
import { readStory } from '../../fixtures/story'

const image = { url: 'https://library.example/story/en/cards/x.png', width: 1200, height: 630, alt: 'A card' }
const { site, events } = readStory()
const texts = { headline: '한 마을이 책을 모으고 지켜 낸 이야기', description: '이야기' }

test('a page is a web page in its language, with the dates of what it shows', () => {
  const page = toPageJsonLd(site, 'ko', '/ko/', texts, image, recordDates(events))
  expect(page).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': 'https://library.example/story/ko/',
    name: texts.headline,
    headline: texts.headline,
    description: '이야기',
    inLanguage: 'ko',
    datePublished: '2026-03-01T09:00:00+00:00',
    dateModified: '2026-03-09T23:30:00-05:00',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    image: { url: image.url, width: '1200 px', height: '630 px', caption: 'A card' },
  })
  expect(vocabularyProblems(page)).toEqual([])
})

test('a page without entries has no dates', () => {
  const page = toPageJsonLd(site, 'en', '/en/', texts, image, recordDates([]))
  expect(Object.keys(page).filter((name) => name.startsWith('date'))).toEqual([])
})

test('a trail is a list of pages in their order', () => {
  const list = toBreadcrumbJsonLd([
    { name: 'Timeline', url: 'https://library.example/story/en/' },
    { name: 'The flood', url: 'https://library.example/story/en/events/the-flood/' },
  ])
  expect(list).toMatchObject({ '@context': 'https://schema.org', '@type': 'BreadcrumbList' })
  expect(list.itemListElement.map(({ position, name, item }) => [position, name, item['@id']])).toEqual([
    [1, 'Timeline', 'https://library.example/story/en/'],
    [2, 'The flood', 'https://library.example/story/en/events/the-flood/'],
  ])
  expect(vocabularyProblems(list)).toEqual([])
})

test('no text can close the script element', () => {
  const written = writeJsonLd({ name: '</script><!-- <script>' })
  expect(written).not.toContain('<')
  expect(JSON.parse(written)).toEqual({ name: '</script><!-- <script>' })
})
