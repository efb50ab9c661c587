/**
 * Serializes a feed as RSS 2.0, following the RSS Best Practices Profile, with the `feed` package. What that package
 * omits or gets wrong is fixed here, and the result is checked by a strict parser.
 */
import { Feed as RssWriter } from 'feed'
import { onceEach } from '../remembered'
import { type Feed, linksIn } from './feed'
import type { FeedItem } from './feed-item'
import { archiveLinks, translationLinks } from './feed-links'
import { escapeHtml } from './html'
import type { PageImage } from './json-ld'
import { assertPartsWellFormed, attributesOf, element, namespaces, withParts, xmlProlog } from './xml'

/** `feed` treats `&amp;` in a text as already escaped, so ampersands are escaped first. It escapes the rest itself. */
const plain = (text: string): string => text.replaceAll('&', '&amp;')

/**
 * Escapes `&`, `<` and `>` as hexadecimal references, as the profile recommends for titles. Nothing else is escaped,
 * because browsers show references in a description literally.
 */
const plainHtml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`)

const picture = ({ url, width, height, alt }: PageImage) => ({
  name: 'media:content',
  objects: {
    _attributes: { url: escapeHtml(url), medium: 'image', type: 'image/png', width, height },
    'media:description': { _attributes: { type: 'plain' }, _text: plain(alt) },
  },
})

const toEntry = (item: FeedItem) => ({
  // A placeholder, replaced below: `feed` writes titles as CDATA, which feed readers parse as HTML.
  title: item.id,
  id: item.id,
  link: item.url,
  description: plainHtml(item.summary),
  content: item.content,
  category: item.themes.map((name) => ({ name: plain(name) })),
  published: new Date(item.published),
  date: new Date(item.updated),
  extensions: [
    // The `author` element would require an email address.
    { name: 'dc:creator', objects: { _text: plain(item.creator) } },
    // RSS has no element for the last change; feed readers use this one.
    { name: 'atom:updated', objects: { _text: item.updated } },
    ...(item.image ? [picture(item.image)] : []),
  ],
})

/** Replaces the first match. Throws if there is none, in case a new version of `feed` changes its output. */
const replaceOnce = (xml: string, pattern: RegExp, replacement: string): string => {
  if (!pattern.test(xml)) throw new Error(`RSS: the output of feed has no match for ${pattern}`)
  return xml.replace(pattern, () => replacement)
}

const namespaceAttributes = Object.fromEntries(
  Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]),
)

/** Extracts the `<item>` elements. Throws if there are not `count` of them, in case the output of `feed` changes. */
const itemsIn = (xml: string, count: number): readonly string[] => {
  const items = xml.match(/<item>.*?<\/item>/gs) ?? []
  if (items.length !== count) throw new Error(`RSS: expected ${count} items, got ${items.length}`)
  return items
}

/** Writes missing items in one batch, because starting a document with `feed` is slow. */
const items = onceEach((entries: readonly FeedItem[]): readonly string[] => {
  const writer = new RssWriter({ id: '', title: '', copyright: '' })
  for (const entry of entries) writer.addItem(toEntry(entry))
  const written = itemsIn(writer.rss2(), entries.length).map((xml, index) => {
    const title = `<title>${plainHtml(entries[index]?.title ?? '')}</title>`
    return replaceOnce(xml, /<title><!\[CDATA\[.*?\]\]><\/title>/, title)
  })
  assertPartsWellFormed(
    { name: 'rss', attributes: namespaceAttributes },
    written.map((xml, index) => [`the RSS item ${entries[index]?.id}`, xml]),
  )
  return written
})

/** Adds what `feed` leaves out: namespaces, language, links to other documents. */
const withChannelParts = (xml: string, feed: Feed): string => {
  const root = { version: '2.0', ...namespaceAttributes, 'xml:lang': feed.language }
  const parts = [
    ...archiveLinks(feed, 'rss', 'atom:link'),
    ...translationLinks(feed, 'rss', 'atom:link'),
    ...(feed.isArchive ? [element('fh:archive', {})] : []),
  ]
  return [
    [/<\?xml [^>]*\?>\n/, xmlProlog(feed.style)] as const,
    [/<rss [^>]*>/, `<rss${attributesOf(root)}>`] as const,
    [/<\/channel>/, [...parts, '</channel>'].join('\n')] as const,
  ].reduce((text, [pattern, replacement]) => replaceOnce(text, pattern, replacement), xml)
}

/**
 * Serializes a feed as an RSS document.
 *
 * @throws Error with line and column if the result is not well-formed XML
 */
export const toRss = (feed: Feed): string => {
  const { self } = linksIn(feed, 'rss')
  const writer = new RssWriter({
    id: feed.id,
    title: plain(feed.title),
    link: feed.home,
    description: plain(feed.description),
    language: feed.language,
    copyright: plain(feed.rights),
    feedLinks: { rss: self },
    // The default is the time of the build.
    updated: new Date(feed.updated),
    generator: false,
  })
  const shell = `${withChannelParts(writer.rss2(), feed)}\n`
  return withParts(shell, { into: 'channel', name: self }, items(feed.items))
}
