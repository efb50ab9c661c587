/** Maps the links of imported events to sources: existing ones, or new ones for unknown addresses. */
import type { Language } from '../languages'
import type { AuthoredSource } from '../timeline/schema'
import type { Link } from './entry'
import { nameAllocator, slugOf } from './names'

export type NewSource = { accessed?: string | undefined; kind?: AuthoredSource['kind'] | undefined }

/** A key that is equal for different spellings of the same address. */
const keyOf = (url: string): string =>
  new URL(url).href
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/^http:/, 'https:')

/** The link text or, if empty, a short form of the address: `example.org/minutes`. */
const titleOf = ({ url, text }: Link): string =>
  text || url.replace(/^https?:\/\/(?:www\.)?|[/#]$/g, '').slice(0, 200)

type Listed = Pick<AuthoredSource, 'id' | 'url' | 'archivedUrl'>

/**
 * Finds or creates the sources of links. The access date and kind of new sources are given by the user.
 * Without them, no source is created and the address is added to `unknown`.
 */
export const sourceFinder = (known: readonly Listed[], { accessed, kind }: NewSource) => {
  const ids = new Map(
    known.flatMap(({ id, url, archivedUrl }) =>
      [url, archivedUrl].flatMap((address) =>
        address && URL.canParse(address) ? [[keyOf(address), id] as const] : [],
      ),
    ),
  )
  const nameOf = nameAllocator(known.map(({ id }) => id))
  const made: AuthoredSource[] = []
  const unknown = new Set<string>()

  const make = (link: Link, language: Language): string | undefined => {
    if (!accessed || !kind) {
      unknown.add(link.url)
      return undefined
    }
    const host = new URL(link.url).hostname.replace(/^www\./, '')
    const id = nameOf(slugOf(titleOf({ url: link.url.replace(/#.*$/, ''), text: '' })) || 'source')
    made.push({ id, title: titleOf(link), publisher: host, url: link.url, language, accessed, kind })
    ids.set(keyOf(link.url), id)
    return id
  }
  return {
    made,
    unknown,
    /** The ids of the sources, without duplicates. */
    idsOf: (links: readonly Link[], language: Language): string[] => [
      ...new Set(links.flatMap((link) => ids.get(keyOf(link.url)) ?? make(link, language) ?? [])),
    ],
  }
}
