/** The sources that links of imported events stand for: those of the site, and new ones for addresses it has not. */
import type { Language } from '../languages'
import type { AuthoredSource } from '../timeline/schema'
import type { Source } from '../timeline/types'
import type { Link } from './entry'
import { nameGiver, slugOf } from './names'

export type NewSource = { accessed?: string | undefined; kind?: AuthoredSource['kind'] | undefined }

/** The same for every way to write the address of one page. */
const keyOf = (url: string): string =>
  new URL(url).href
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/^http:/, 'https:')

/** The address in words, where a link has none: `example.org/minutes`. */
const titleOf = ({ url, text }: Link): string =>
  text || url.replace(/^https?:\/\/(?:www\.)?|[/#]$/g, '').slice(0, 200)

/**
 * Finds the sources of links, and makes those there are not yet. When a source was read and of what kind it is, the
 * person says; where that is not said, a new one is not made and its address is among the `unknown`.
 */
export const sourceFinder = (known: readonly Source[], { accessed, kind }: NewSource) => {
  const ids = new Map(
    known.flatMap(({ id, url, archivedUrl }) =>
      [url, archivedUrl].flatMap((address) => (address ? [[keyOf(address), id] as const] : [])),
    ),
  )
  const nameOf = nameGiver(known.map(({ id }) => id))
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
    /** Ids, each once. */
    idsOf: (links: readonly Link[], language: Language): string[] => [
      ...new Set(links.flatMap((link) => ids.get(keyOf(link.url)) ?? make(link, language) ?? [])),
    ],
  }
}
