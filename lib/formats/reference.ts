/** A bibliographic reference to a source or to an entry of this site: the common input of all reference formats. */
import { absoluteUrl, eventPath } from '../addresses'
import type { Language } from '../languages'
import { dayOf, parseWhen, type When } from '../timeline/dates'
import { publisherName } from '../timeline/publishers'
import type { Source, Timeline, TimelineEvent } from '../timeline/types'

export type Reference = Readonly<{
  /** Citation key. */
  key: string
  kind: 'press' | 'page'
  /** Set for entries of this site only, to the name of the site. */
  author?: string
  title: string
  /** The newspaper, organisation or site that published it. */
  publisher: string
  /** Missing if unknown. */
  issued?: When
  accessed?: When
  url: string
  archivedUrl?: string
  /** BCP 47 tag. */
  language: string
}>

/** The reference of a source; the data has no authors of sources. */
export const sourceReference = (source: Source): Reference => ({
  key: source.id,
  kind: source.kind === 'press' ? 'press' : 'page',
  title: source.title,
  publisher: publisherName(source, source.language as Language),
  ...(source.published && { issued: parseWhen(source.published) }),
  accessed: parseWhen(source.accessed),
  url: source.url,
  ...(source.archivedUrl && { archivedUrl: source.archivedUrl }),
  language: source.language,
})

/** The reference of an entry of this site, dated by its last change because that version is cited. */
export const eventReference = (
  { site }: Pick<Timeline, 'site'>,
  event: TimelineEvent,
  language: Language,
): Reference => ({
  key: `${event.slug}-${language}`,
  kind: 'page',
  author: site.name[language],
  title: event.title[language],
  publisher: site.name[language],
  issued: parseWhen(dayOf(event.updated)),
  url: absoluteUrl(site, eventPath(language, event.slug)),
  language,
})
