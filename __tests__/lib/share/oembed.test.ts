import { parseFragment } from 'parse5'
import { z } from 'zod'
import { eventFrame, iframeSnippet, timelineFrame } from '@/lib/share/embed'
import { oembedType, toOembed } from '@/lib/share/oembed'
import { eventOf, readStory } from '../../fixtures/story'

const timeline = readStory()
const image = {
  url: 'https://library.example/story/en/cards/the-flood.png?v=0123456789ab',
  width: 1200,
  height: 630,
  alt: 'Card',
}

/** The fields of all responses and those of `rich` (oembed.com, section 2.3.4). */
const oembed = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().min(1).optional(),
  author_name: z.string().optional(),
  author_url: z.url().optional(),
  provider_name: z.string().min(1).optional(),
  provider_url: z.url().optional(),
  cache_age: z.int().positive().optional(),
  thumbnail_url: z.url({ protocol: /^https?$/ }),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
  html: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
})

/** Elements with their attributes; text between them. */
const elementsIn = (html: string) =>
  parseFragment(html).childNodes.map((node) =>
    'attrs' in node
      ? { name: node.tagName, ...Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) }
      : node,
  )

test.each(
  timeline.events.flatMap((event) => timeline.site.languages.map((language) => ({ event, language }))),
)('the oEmbed of $event.slug in $language is one of the specification', ({ event, language }) => {
  const response = toOembed(timeline, event, language, image)
  expect(oembed.parse(JSON.parse(JSON.stringify(response)))).toEqual(response)
})

test('the oEmbed of an event shows its frame', () => {
  expect(toOembed(timeline, eventOf(timeline, 'the-flood'), 'en', image)).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'The flood',
    provider_name: 'Alder Street Library',
    provider_url: 'https://library.example/story/en/',
    cache_age: 86400,
    thumbnail_url: image.url,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: '<iframe src="https://library.example/story/en/events/the-flood/embed/" title="The flood (Alder Street Library)" width="600" height="169" loading="lazy" style="border:0;max-width:100%;height:max(169px,273px - 17vw)"></iframe>',
    width: 600,
    height: 169,
  })
  expect(oembedType).toBe('application/json+oembed')
})

test('a withdrawn event is marked in the title', () => {
  const event = eventOf(timeline, 'card-index')
  expect(toOembed(timeline, event, 'en', image).title).toBe('Withdrawn: The card index goes')
  expect(eventFrame(timeline, event, 'ko').title).toBe('철회: 목록 카드가 사라지다 (오리나무길 도서관)')
})

test('the timeline has its own frame', () => {
  expect(timelineFrame(timeline, 'ko')).toEqual({
    src: 'https://library.example/story/ko/embed/',
    title: '오리나무길 도서관',
    width: 600,
    height: 513,
    narrowHeight: 680,
  })
})

test('a frame is one element without a script, whatever its title', () => {
  const title = `"> <script>alert('1')</script> & "남촌" <b>`
  const src = 'https://example.org/?a=1&b="2"'
  expect(elementsIn(iframeSnippet({ src, title, width: 600, height: 240, narrowHeight: 390 }))).toEqual([
    {
      name: 'iframe',
      src,
      title,
      width: '600',
      height: '240',
      loading: 'lazy',
      style: 'border:0;max-width:100%;height:max(240px,540px - 50vw)',
    },
  ])
})
