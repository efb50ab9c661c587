/**
 * Serializes a feed as Atom 1.0 (RFC 4287) with archives (RFC 5005). Does not use the `feed` package: its Atom output
 * has HTML titles in CDATA and supports neither `xml:lang`, link types nor extensions.
 */
import { onceEach } from '../remembered'
import { type Feed, linksIn } from './feed'
import type { FeedItem } from './feed-item'
import { archiveLinks, feedFormats } from './feed-links'
import type { PageImage } from './json-ld'
import { assertPartsWellFormed, element, namespaces, withParts, xmlProlog } from './xml'

const picture = ({ url, width, height, alt }: PageImage): string =>
  element('media:content', { url, medium: 'image', type: 'image/png', width, height }, [
    element('media:description', { type: 'plain' }, alt),
  ])

/**
 * The only `alternate` link: no translated pages or feeds are linked. Given several, some readers use the first and
 * some the last, whatever their type and language.
 */
const toPage = (href: string, hreflang: string): string =>
  element('link', { rel: 'alternate', type: 'text/html', hreflang, href })

const { atom: xmlns, fh, media } = namespaces

const namespaceAttributes = { xmlns, 'xmlns:fh': fh, 'xmlns:media': media }

const entryXml = (item: FeedItem): string =>
  element('entry', {}, [
    element('title', {}, item.title),
    element('id', {}, item.id),
    toPage(item.url, item.language),
    element('published', {}, item.published),
    element('updated', {}, item.updated),
    ...item.themes.map((term) => element('category', { term })),
    element('summary', {}, item.summary),
    element('content', { type: 'html' }, item.content),
    ...(item.image ? [picture(item.image)] : []),
  ])

const entries = onceEach((items: readonly FeedItem[]): readonly string[] => {
  const texts = items.map(entryXml)
  assertPartsWellFormed(
    { name: 'feed', attributes: namespaceAttributes },
    texts.map((xml, index) => [`the Atom entry ${items[index]?.id}`, xml]),
  )
  return texts
})

/**
 * Serializes a feed as an Atom document.
 *
 * @throws Error with line and column if the result is not well-formed XML
 */
export const toAtom = (feed: Feed): string => {
  const { self } = linksIn(feed, 'atom')
  const root = element('feed', { ...namespaceAttributes, 'xml:lang': feed.language }, [
    element('title', {}, feed.title),
    element('subtitle', {}, feed.description),
    element('id', {}, feed.id),
    element('updated', {}, feed.updated),
    toPage(feed.home, feed.language),
    element('link', { rel: 'self', type: feedFormats.atom.type, href: self }),
    ...archiveLinks(feed, 'atom', 'link'),
    element('author', {}, [element('name', {}, feed.publisher.name), element('uri', {}, feed.publisher.url)]),
    element('icon', {}, feed.publisher.icon),
    element('rights', {}, feed.rights),
    ...(feed.isArchive ? [element('fh:archive', {})] : []),
  ])
  return withParts(`${xmlProlog(feed.style)}${root}\n`, { into: 'feed', name: self }, entries(feed.items))
}
