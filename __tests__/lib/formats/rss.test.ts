import { toRss } from '@/lib/formats/rss'
import { feedOf, longTimeline } from '../../fixtures/feeds'
import { readStory, type Story } from '../../fixtures/story'
import { elementsOf, nameOf } from '../../fixtures/xml-elements'

const rssOf = (language: 'en' | 'ko', change?: (story: Story) => void): string =>
  toRss(feedOf(readStory(change), { language }))

const ITEM = 'rss/channel/item'

/** The texts of the elements at a path, in document order. */
const textsAt = (xml: string, path: string): string[] =>
  elementsOf(xml)
    .filter((element) => element.path === path)
    .map(({ text }) => text)

test('the channel describes the timeline in its language', () => {
  const xml = rssOf('ko')
  const [root, , ...rest] = elementsOf(xml)
  expect(root).toMatchObject({ path: 'rss', attributes: { version: '2.0', 'xml:lang': 'ko' } })
  const channel = rest.filter(({ path }) => path.split('/').length === 3 && path !== ITEM)
  expect(channel.map((element) => [nameOf(element), element.text || element.attributes])).toEqual([
    ['title', '오리나무길 도서관(한국어)'],
    ['link', 'https://library.example/story/ko/'],
    ['description', '한 마을이 책을 모으고 지켜 낸 이야기'],
    ['lastBuildDate', 'Tue, 10 Mar 2026 04:30:00 GMT'],
    ['docs', 'https://validator.w3.org/feed/docs/rss2.html'],
    ['language', 'ko'],
    ['copyright', '글·데이터·카드: CC BY 4.0'],
    [
      'atom:link',
      { href: 'https://library.example/story/ko/feed.xml', rel: 'self', type: 'application/rss+xml' },
    ],
    [
      'atom:link',
      {
        href: 'https://library.example/story/en/feed.xml',
        rel: 'alternate',
        type: 'application/rss+xml',
        hreflang: 'en',
      },
    ],
  ])
})

test('the elements of the channel come before the items', () => {
  const children = elementsOf(rssOf('en')).filter(({ path }) => path.split('/').length === 3)
  expect(children.slice(-8).map(({ path }) => path)).toEqual(Array(8).fill(ITEM))
  expect(children.slice(0, -8).filter(({ path }) => path === ITEM)).toEqual([])
})

test('an item has each element once, the summary before the content', () => {
  const xml = rssOf('en')
  const item = elementsOf(
    xml.slice(xml.indexOf('<rss'), xml.indexOf('</item>')).concat('</item></channel></rss>'),
  )
  const children = item
    .filter(({ path }) => path.startsWith(`${ITEM}/`))
    .map(({ path }) => path.slice(ITEM.length + 1))
  expect(children).toEqual([
    'title',
    'link',
    'guid',
    'pubDate',
    'description',
    'content:encoded',
    'category',
    'dc:creator',
    'atom:updated',
    'media:content',
    'media:content/media:description',
  ])
})

test('items have tag URIs as ids and are dated by publication, never by the event', () => {
  const xml = rssOf('en')
  const guids = elementsOf(xml).filter(({ path }) => path === `${ITEM}/guid`)
  expect(guids.map(({ attributes, text }) => [attributes.isPermaLink, text])).toEqual(
    [
      'correction/e4/20260310T043000Z',
      'correction/e4/20260310T010000Z',
      'withdrawal/e5/20260308T090000Z',
      ...['e5', 'e4', 'e3', 'e2', 'e1'].map((id) => `event/${id}`),
    ].map((name) => ['false', `tag:library.example,2026:${name}/en`]),
  )
  expect(textsAt(xml, `${ITEM}/pubDate`)).toEqual([
    'Tue, 10 Mar 2026 04:30:00 GMT',
    'Tue, 10 Mar 2026 01:00:00 GMT',
    'Sun, 08 Mar 2026 09:00:00 GMT',
    'Thu, 05 Mar 2026 09:00:00 GMT',
    'Wed, 04 Mar 2026 09:00:00 GMT',
    'Tue, 03 Mar 2026 09:00:00 GMT',
    'Mon, 02 Mar 2026 09:00:00 GMT',
    'Sun, 01 Mar 2026 09:00:00 GMT',
  ])
  expect(textsAt(xml, `${ITEM}/atom:updated`).slice(3, 5)).toEqual([
    '2026-03-08T09:00:00.000Z',
    '2026-03-10T04:30:00.000Z',
  ])
})

test('a picture has its size and alternative text and is no enclosure; there is no author element', () => {
  const elements = elementsOf(rssOf('en'))
  const [picture, words] = elements.filter(({ path }) => path.startsWith(`${ITEM}/media:content`))
  expect(picture?.attributes).toEqual({
    url: 'https://library.example/story/en/cards/reading-night.png?v=1&w=2',
    medium: 'image',
    type: 'image/png',
    width: '1200',
    height: '630',
  })
  expect(words).toMatchObject({ attributes: { type: 'plain' }, text: 'Card of "reading-night" & <more>' })
  expect(elements.filter((element) => ['author', 'enclosure'].includes(nameOf(element)))).toEqual([])
})

test('titles are escaped once, as the profile recommends, and outside CDATA', () => {
  const xml = rssOf('en', ({ events }) => {
    events['card-index'].title.en = 'R & D, a < b > c ]]> $& "d"'
  })
  expect(xml).toContain('<title>R &#x26; D, a &#x3C; b &#x3E; c ]]&#x3E; $&#x26; "d"</title>')
  expect(textsAt(xml, `${ITEM}/title`)[3]).toBe('R & D, a < b > c ]]> $& "d"')
})

test('the description is escaped plain text, the content is HTML', () => {
  const xml = rssOf('en', ({ events }) => {
    events['the-flood'].summary.en = 'R & D: 3 < 4'
  })
  // Feed readers parse the description as HTML, so plain text in it is escaped for HTML first.
  expect(textsAt(xml, `${ITEM}/description`).slice(-2)).toEqual([
    '2 November 1974 – 9 November 1974: R &#x26; D: 3 &#x3C; 4',
    'March 1961: The council "finds" a house.',
  ])
  expect(textsAt(xml, `${ITEM}/content:encoded`).at(-1)).toMatch(
    /^<p><strong>March 1961<\/strong><\/p>\n[\s\S]*<img /,
  )
})

test('the same story gives the same bytes', () => {
  expect(rssOf('ko')).toBe(rssOf('ko'))
})

test('a malformed feed throws', () => {
  const { items, ...feed } = feedOf(readStory(), { language: 'ko' })
  const damaged = items.map((item) => ({ ...item, title: 'A\u0008book' }))
  expect(() => toRss({ ...feed, items: damaged })).toThrow(
    `the RSS item ${items[0]?.id} is not well-formed XML: `,
  )
  expect(() => toRss({ ...feed, items, title: 'A\u0008book' })).toThrow(
    'https://library.example/story/ko/feed.xml is not well-formed XML: ',
  )
})

test('a feed without entries has the date of the last change of the timeline', () => {
  const timeline = readStory(({ events }) => {
    for (const event of Object.values(events)) event.corrections = []
    delete events['card-index'].withdrawn
  })
  const xml = toRss(feedOf(timeline, { scope: { kind: 'corrections' } }))
  expect(textsAt(xml, 'rss/channel/lastBuildDate')).toEqual([new Date(timeline.updated ?? '').toUTCString()])
})

test('the feed of an empty timeline has the date of the tag URIs, not the current date', () => {
  const xml = rssOf('en', ({ events }) => {
    for (const event of Object.values(events)) event.publishAfter = '2099-01-01T00:00:00Z'
  })
  expect(textsAt(xml, 'rss/channel/lastBuildDate')).toEqual(['Thu, 01 Jan 2026 00:00:00 GMT'])
  const today = new Date()
  expect(xml).not.toContain(today.toUTCString().slice('Thu, '.length, 'Thu, 01 Jan 1970'.length))
  expect(xml).not.toContain(today.toISOString().slice(0, '1970-01-01'.length))
})

test('browsers find the style sheet and the root element in the first 512 bytes', () => {
  const xml = rssOf('ko')
  const start = Buffer.from(xml).subarray(0, 512).toString()
  expect(start).toContain('\n<?xml-stylesheet type="text/css" href="/story/feed.css"?>\n<rss ')
})

test('an archive is marked as such and links to its neighbours, before its items', () => {
  const timeline = longTimeline(readStory(), 140)
  const xml = toRss(feedOf(timeline, { archive: 2 }))
  const channel = elementsOf(xml).filter(({ path }) => path.split('/').length === 3)
  const links = channel.filter((element) => nameOf(element) === 'atom:link')
  const folder = 'https://library.example/story/en'
  expect(links.map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
    ['self', `${folder}/archive/2/feed.xml`],
    ['current', `${folder}/feed.xml`],
    ['prev-archive', `${folder}/archive/1/feed.xml`],
    ['next-archive', `${folder}/archive/3/feed.xml`],
    ['alternate', 'https://library.example/story/ko/archive/2/feed.xml'],
  ])
  const names = channel.map(nameOf)
  expect(names.indexOf('fh:archive')).toBeLessThan(names.indexOf('item'))
  expect(names.filter((name) => name === 'fh:archive')).toHaveLength(1)
})

test('the live feed is not an archive and links to the newest one', () => {
  const xml = toRss(feedOf(longTimeline(readStory(), 140)))
  expect(xml).not.toContain('<fh:archive')
  expect(xml).toContain(
    '<atom:link rel="prev-archive" type="application/rss+xml" href="https://library.example/story/en/archive/3/feed.xml"/>',
  )
  expect(xml).not.toMatch(/next-archive|"current"/)
})
