/** Maps the links of imported events to sources: existing ones, or new ones for unknown addresses. */
import { groupBy } from '../group'
import type { Language } from '../languages'
import { slugOf } from '../slug'
import { lengthOf, textProblems } from '../timeline/plain-text'
import { type AuthoredSource, SOURCE_TITLE_LENGTH } from '../timeline/schema'
import type { Source } from '../timeline/types'
import type { Link } from './entry'
import { nameAllocator } from './names'
import { addressOf } from './web-address'

export type NewSource = { accessed?: string | undefined; kind?: AuthoredSource['kind'] | undefined }

/** The part of an address behind `#` that is a place in a page. With `#!` or `#/` it names another page. */
const PLACE = /#(?![!/]).*$/

/** A key that is equal for different spellings of the same address. */
export const addressKey = (url: string): string =>
  new URL(url).href
    .replace(PLACE, '')
    .replace(/\/$/, '')
    .replace(/^http:/, 'https:')

const isTitle = (text: string): boolean =>
  text !== '' && lengthOf(text) <= SOURCE_TITLE_LENGTH && textProblems(text).length === 0

/** An address as it reads: without scheme, its letters decoded, as `ko.example.org/다리`. */
const readable = (url: string): string => {
  const short = url.replace(/^https?:\/\/(?:www\.)?|[/#]$/g, '')
  const cut = (text: string): string => [...text].slice(0, 200).join('')
  try {
    const decoded = cut(decodeURI(short)).normalize('NFC')
    return isTitle(decoded) ? decoded : cut(short)
  } catch {
    return cut(short)
  }
}

/** The link text, if it is the name of the page and not words of a sentence; otherwise the address as it reads. */
const titleOf = ({ url, text, reference }: Link): string =>
  reference !== undefined && isTitle(text) && !addressOf(text) ? text : readable(url)

type Listed = Pick<AuthoredSource, 'id' | 'url' | 'archivedUrl' | 'title' | 'publisher'> &
  Partial<Pick<Source, 'publishedBy'>>

/**
 * Finds or creates the sources of links. The access date and kind of new sources are given by the user.
 * Without them, no source is created and the address is added to `unknown`.
 */
export const sourceFinder = (known: readonly Listed[], { accessed, kind }: NewSource) => {
  const ids = new Map(
    known.flatMap(({ id, url, archivedUrl }) =>
      [url, archivedUrl].flatMap((address) =>
        address && URL.canParse(address) ? [[addressKey(address), id] as const] : [],
      ),
    ),
  )
  const nameOf = nameAllocator(known.map(({ id }) => id))
  const made: AuthoredSource[] = []
  /** The addresses of the sources, and what they say of themselves. */
  const own = new Map(
    known.map(({ id, url, title, publisher, publishedBy }) => [
      id,
      { url, said: [title, publisher, ...Object.values(publishedBy?.name ?? {})] },
    ]),
  )
  const unknown = new Set<string>()
  const idOf = (url: string): string | undefined => ids.get(addressKey(url))

  const make = (link: Link, language: Language): string | undefined => {
    if (!accessed || !kind) {
      unknown.add(link.url)
      return undefined
    }
    const host = new URL(link.url).hostname.replace(/^www\./, '')
    const id = nameOf(slugOf(readable(link.url.replace(PLACE, ''))) || 'source')
    const title = titleOf(link)
    made.push({ id, title, publisher: host, url: link.url, language, accessed, kind })
    own.set(id, { url: link.url, said: [title, host] })
    ids.set(addressKey(link.url), id)
    return id
  }

  return {
    made,
    unknown,
    /** The ids of the sources, without duplicates. */
    idsOf: (links: readonly Link[], language: Language): string[] => [
      ...new Set(links.flatMap((link) => idOf(link.url) ?? make(link, language) ?? [])),
    ],
    /** What the links say that their sources do not: words of a reference, and a place in the page. */
    unsaid: (links: readonly Link[]): string[] => {
      const saidOf = ({ url, text }: Link): string[] => [
        ...(addressOf(text) ? [text] : []),
        ...(own.get(idOf(url) ?? '')?.said ?? []),
      ]
      // A line of references names several sources.
      const left = new Map(
        [...groupBy(links, ({ reference = '' }) => reference)].map(([reference, some]) => [
          reference,
          some.flatMap(saidOf).reduce((rest, said) => rest.replace(said, ''), reference),
        ]),
      )
      return links.flatMap((link) => {
        const id = idOf(link.url) ?? ''
        const source = own.get(id)
        if (!source) return []
        const [place = '#'] = PLACE.exec(link.url) ?? []
        return [
          ...(/[\p{L}\p{N}]/u.test(left.get(link.reference ?? '') ?? '')
            ? [`the words “${link.reference}” of the reference to ${id}: check its title and publisher`]
            : []),
          ...(place !== '#' && !source.url.endsWith(place)
            ? [`the place ${place} in ${source.url.replace(PLACE, '')}: the source is cited as a whole`]
            : []),
        ]
      })
    },
  }
}
