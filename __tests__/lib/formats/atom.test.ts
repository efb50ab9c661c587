import { toAtom } from '@/lib/formats/atom'
import { feedOf, longTimeline } from '../../fixtures/feeds'
import { readStory } from '../../fixtures/story'
import { elementsOf, nameOf } from '../../fixtures/xml-elements'

const atomOf = (language: 'en' | 'ko' = 'en'): string => toAtom(feedOf(readStory(), { language }))

const folder = 'https://library.example/story'

test('the feed describes the timeline in its language', () => {
  const [root, ...rest] = elementsOf(atomOf('ko'))
  expect(root).toMatchObject({ path: 'feed', attributes: { 'xml:lang': 'ko' } })
  const own = rest.filter(({ path }) => /^feed\/(?!entry)[^/]*$/.test(path))
  expect(own.map((element) => [nameOf(element), element.text.trim() || element.attributes])).toEqual([
    ['title', '오리나무길 도서관(한국어)'],
    ['subtitle', '한 마을이 책을 모으고 지켜 낸 이야기'],
    ['id', 'tag:library.example,2026:feed/ko/'],
    ['updated', '2026-03-10T04:30:00.001Z'],
    ['link', { rel: 'alternate', type: 'text/html', hreflang: 'ko', href: `${folder}/ko/` }],
    ['link', { rel: 'self', type: 'application/atom+xml', href: `${folder}/ko/atom.xml` }],
    ['author', {}],
    ['icon', `${folder}/icon.svg`],
    ['rights', '글·데이터·카드: CC BY 4.0'],
  ])
})

test('an entry has every required element once, and its card', () => {
  const elements = elementsOf(atomOf())
  const starts = elements.flatMap(({ path }, index) => (path === 'feed/entry' ? [index] : []))
  expect(starts).toHaveLength(8)
  const last = elements.slice((starts.at(-1) ?? 0) + 1)
  expect(
    last.map(({ path, text, attributes }) => [path.slice('feed/entry/'.length), text, attributes]),
  ).toEqual([
    ['title', 'A house is found on Alder Street', {}],
    ['id', 'tag:library.example,2026:event/e1/en', {}],
    [
      'link',
      '',
      {
        rel: 'alternate',
        type: 'text/html',
        hreflang: 'en',
        href: `${folder}/en/events/a-house-is-found/`,
      },
    ],
    ['published', '2026-03-01T09:00:00.000Z', {}],
    ['updated', '2026-03-01T09:00:00.000Z', {}],
    ['category', '', { term: 'Reading' }],
    ['category', '', { term: 'Building' }],
    ['summary', 'March 1961: The council "finds" a house.', {}],
    [
      'content',
      expect.stringMatching(/^<p><strong>March 1961<\/strong><\/p>\n[\s\S]*<img /),
      { type: 'html' },
    ],
    [
      'media:content',
      expect.anything(),
      {
        url: `${folder}/en/cards/a-house-is-found.png?v=1&w=2`,
        medium: 'image',
        type: 'image/png',
        width: '1200',
        height: '630',
      },
    ],
    ['media:content/media:description', 'Card of "a-house-is-found" & <more>', { type: 'plain' }],
  ])
})

test('an archive is marked as such and links to its neighbours', () => {
  const timeline = longTimeline(readStory(), 140)
  const elements = elementsOf(toAtom(feedOf(timeline, { archive: 1 })))
  const links = elements.filter(({ path }) => path === 'feed/link')
  expect(links.slice(1).map(({ attributes: { rel, type, href } }) => [rel, type, href])).toEqual([
    ['self', 'application/atom+xml', `${folder}/en/archive/1/atom.xml`],
    ['current', 'application/atom+xml', `${folder}/en/atom.xml`],
    ['next-archive', 'application/atom+xml', `${folder}/en/archive/2/atom.xml`],
  ])
  expect(elements.filter(({ path }) => path === 'feed/fh:archive')).toHaveLength(1)
  expect(elements.find(({ path }) => path === 'feed/id')?.text).toBe('tag:library.example,2026:feed/en/')
  expect(atomOf()).not.toContain('<fh:archive')
})

test('browsers find the style sheet and the root element in the first 512 bytes', () => {
  const start = Buffer.from(atomOf()).subarray(0, 512).toString()
  expect(start).toContain('\n<?xml-stylesheet type="text/css" href="/story/feed.css"?>\n<feed ')
})

test('a malformed feed throws', () => {
  const feed = feedOf(readStory(), { language: 'ko' })
  expect(() => toAtom({ ...feed, title: 'A\u0008book' })).toThrow(
    `${folder}/ko/atom.xml is not well-formed XML: `,
  )
})

test('the same story gives the same bytes', () => {
  expect(atomOf('ko')).toBe(atomOf('ko'))
})
