/** Atom link elements of a feed document, used in RSS too (RFC 4287, RFC 5005). */
import type { FeedFormat } from '../addresses'
import { type Feed, linksIn } from './feed'
import { element } from './xml'

/** The formats, most widely supported first, with their display name and the media type for links. */
export const feedFormats: Readonly<Record<FeedFormat, { name: string; type: string }>> = {
  rss: { name: 'RSS', type: 'application/rss+xml' },
  atom: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
}

const link = (name: string, format: FeedFormat, rel: string, href?: string, hreflang?: string): string[] =>
  href === undefined ? [] : [element(name, { rel, type: feedFormats[format].type, hreflang, href })]

/**
 * Links to the live feed and to the neighbouring archives (RFC 5005).
 *
 * @param name qualified name of the link element
 */
export const archiveLinks = (feed: Feed, format: FeedFormat, name: string): string[] => {
  const { current, previous, next } = linksIn(feed, format)
  return [
    ...link(name, format, 'current', current),
    ...link(name, format, 'prev-archive', previous),
    ...link(name, format, 'next-archive', next),
  ]
}

/** Links to the same document in the other languages. */
export const translationLinks = (feed: Feed, format: FeedFormat, name: string): string[] =>
  linksIn(feed, format).translations.flatMap(({ language, url }) =>
    link(name, format, 'alternate', url, language),
  )
