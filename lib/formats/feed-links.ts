/** The links of a feed document as Atom writes them, which RSS borrows (RFC 4287, RFC 5005). */
import type { FeedFormat } from '../addresses'
import { type Feed, linksIn } from './feed'
import { element } from './xml'

/** The formats, the most widely read first: what people call them, and the media type by which links name them. */
export const feedFormats: Readonly<Record<FeedFormat, { name: string; type: string }>> = {
  rss: { name: 'RSS', type: 'application/rss+xml' },
  atom: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
}

/**
 * Links to the live feed, the archives beside this document and its translations.
 *
 * @param name of the link element, with its prefix
 */
export const documentLinks = (feed: Feed, format: FeedFormat, name: string): string[] => {
  const { current, previous, next, translations } = linksIn(feed, format)
  const type = feedFormats[format].type
  const link = (rel: string, href: string | undefined, hreflang?: string): string[] =>
    href === undefined ? [] : [element(name, { rel, type, hreflang, href })]
  return [
    ...link('current', current),
    ...link('prev-archive', previous),
    ...link('next-archive', next),
    ...translations.flatMap(({ language, url }) => link('alternate', url, language)),
  ]
}
