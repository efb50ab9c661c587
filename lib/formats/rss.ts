/**
 * RSS 2.0 after the RSS Best Practices Profile, written by the `feed` package. What that package cannot say or
 * says wrongly is mended here, and the result has to pass a strict parser before anyone sees it.
 */
import { Feed as RssWriter } from 'feed'
import { onceEach } from '../remembered'
import { type Feed, linksIn } from './feed'
import type { FeedItem } from './feed-item'
import { archiveLinks, translationLinks } from './feed-links'
import { escapeHtml } from './html'
import { assertPartsWellFormed, attributesOf, element, namespaces, withParts, xmlProlog } from './xml'

/** `feed` takes `&amp;` in a text for an ampersand already escaped; other signs it escapes itself. */
const plain = (text: string): string => text.replaceAll('&', '&amp;')

/**
 * Plain text with the signs that need it as hexadecimal references, which the profile asks for in titles. No more
 * than these: in a description, browsers show every reference as it is written.
 */
const plainHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)

const toEntry = (item: FeedItem) => ({
  // `feed` writes titles as CDATA, which readers take for HTML: another takes the place of this one.
  title: item.id,
  id: item.id,
  link: item.url,
  description: plainHtml(item.summary),
  content: item.content,
  category: item.themes.map((name) => ({ name: plain(name) })),
  published: new Date(item.published),
  date: new Date(item.updated),
  extensions: [
    // An `author` element needs an e-mail address.
    { name: 'dc:creator', objects: { _text: plain(item.creator) } },
    // RSS has no date of change; readers take this one.
    { name: 'atom:updated', objects: { _text: item.updated } },
    {
      name: 'media:content',
      objects: {
        _attributes: {
          url: escapeHtml(item.image.url),
          medium: 'image',
          type: 'image/png',
          width: item.image.width,
          height: item.image.height,
        },
        'media:description': { _attributes: { type: 'plain' }, _text: plain(item.image.alt) },
      },
    },
  ],
})

/** Replaces what has to be there once; `feed` writing otherwise one day must not go unnoticed. */
const replaceOnce = (xml: string, pattern: RegExp, replacement: string): string => {
  if (!pattern.test(xml)) throw new Error(`RSS: nothing like ${pattern} to replace`)
  return xml.replace(pattern, () => replacement)
}

const declared = Object.fromEntries(
  Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]),
)

/** Each `<item>` of what was written; `feed` writing fewer or more one day must not go unnoticed. */
const itemsIn = (xml: string, count: number): readonly string[] => {
  const items = xml.match(/<item>.*?<\/item>/gs) ?? []
  if (items.length !== count) throw new Error(`RSS: ${items.length} items where there should be ${count}`)
  return items
}

/** `feed` takes its time to begin a document, so it writes many items at once. */
const items = onceEach((entries: readonly FeedItem[]): readonly string[] => {
  const writer = new RssWriter({ id: '', title: '', copyright: '' })
  for (const entry of entries) writer.addItem(toEntry(entry))
  const written = itemsIn(writer.rss2(), entries.length).map((xml, index) => {
    const title = `<title>${plainHtml(entries[index]?.title ?? '')}</title>`
    return replaceOnce(xml, /<title><!\[CDATA\[.*?\]\]><\/title>/, title)
  })
  assertPartsWellFormed(
    { name: 'rss', attributes: declared },
    written.map((xml, index) => [`the RSS item ${entries[index]?.id}`, xml]),
  )
  return written
})

/** What `feed` would leave out: namespaces, language, links to other documents. */
const withChannelParts = (xml: string, feed: Feed): string => {
  const root = { version: '2.0', ...declared, 'xml:lang': feed.language }
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
 * A feed as RSS.
 *
 * @throws Error when the result is not well-formed, with the place in it
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
    // Left out, it would be the time of the build.
    updated: new Date(feed.updated),
    generator: false,
  })
  const shell = `${withChannelParts(writer.rss2(), feed)}\n`
  return withParts(shell, { into: 'channel', name: self }, items(feed.items))
}
