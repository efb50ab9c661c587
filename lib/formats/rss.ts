/**
 * RSS 2.0 after the RSS Best Practices Profile, written by the `feed` package. What that package cannot say or
 * says wrongly is mended here, and the result has to pass a strict parser before anyone sees it.
 */
import { Feed } from 'feed'
import { absoluteUrl, feedPath, timelinePath } from '../addresses'
import { type Language, words } from '../languages'
import type { Timeline } from '../timeline/types'
import type { FeedItem } from './feed-item'
import { escapeHtml } from './html'
import { assertWellFormed } from './xml'

/** `feed` declares namespaces only for some elements and knows no `media`; all are declared on the root instead. */
const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
}

const toFeedEntry = (item: FeedItem, creator: string) => ({
  // `feed` would write the title as CDATA, which readers take for HTML; its place is marked by the id.
  title: item.id,
  id: item.id,
  link: item.url,
  description: escapeHtml(item.summary),
  content: item.content,
  category: item.themes.map((name) => ({ name })),
  published: new Date(item.published),
  date: new Date(item.updated),
  extensions: [
    // An `author` element needs an e-mail address.
    { name: 'dc:creator', objects: { _text: creator } },
    // RSS has no date of change; readers take this one.
    { name: 'atom:updated', objects: { _text: new Date(item.updated).toISOString() } },
    {
      name: 'media:content',
      objects: {
        _attributes: {
          url: escapeHtml(item.image.url),
          medium: 'image',
          type: 'image/png',
          width: item.image.width,
          height: item.image.height,
          fileSize: item.image.bytes,
        },
        'media:description': { _attributes: { type: 'plain' }, _text: item.image.alt },
      },
    },
  ],
})

/** Plain text with the signs that need it as hexadecimal references, as the profile asks for in titles. */
const plainTitle = (title: string): string =>
  title.replace(/[&<>]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)

const mend = (xml: string, items: readonly FeedItem[]): string => {
  const titles = new Map(items.map(({ id, title }) => [id, title]))
  const declared = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  return xml
    .replace(/<rss [^>]*>/, `<rss version="2.0"${declared.join('')}>`)
    .replace(/<title><!\[CDATA\[(.*?)\]\]><\/title>/g, (_, id: string) => {
      const title = titles.get(id)
      if (title === undefined) throw new Error(`RSS: no item with the id ${id}`)
      return `<title>${plainTitle(title)}</title>`
    })
}

/**
 * The feed of a timeline in one language.
 *
 * @throws Error when the result is not well-formed, with the place in it
 */
export const toRss = (
  { site, updated }: Timeline,
  language: Language,
  items: readonly FeedItem[],
): string => {
  const feed = new Feed({
    id: absoluteUrl(site, timelinePath(language)),
    title: site.name[language],
    link: absoluteUrl(site, timelinePath(language)),
    description: site.tagline[language],
    language,
    copyright: words(language).site.licence(site.licence.name),
    feedLinks: { rss: absoluteUrl(site, feedPath(language)) },
    // Left out, it would be the time of the build.
    updated: new Date(updated ?? 0),
    generator: false,
  })
  for (const item of items) feed.addItem(toFeedEntry(item, site.name[language]))
  const xml = `${mend(feed.rss2(), items)}\n`
  assertWellFormed(xml, feedPath(language))
  return xml
}
