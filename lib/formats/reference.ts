/** What is cited, a source or an entry of this site, as the formats of reference managers are made from it. */
import { absoluteUrl, eventPath } from '../addresses'
import type { Language } from '../languages'
import { dayOf, parseWhen, type When } from '../timeline/dates'
import { publisherName } from '../timeline/publishers'
import type { Source, Timeline, TimelineEvent } from '../timeline/types'

export type Reference = Readonly<{
  /** Names it in a file of references. */
  key: string
  kind: 'press' | 'page'
  /** Who wrote it, where that is known: for an entry of this site the site itself, never a person. */
  author?: string
  title: string
  /** The newspaper, body or site that published it. */
  publisher: string
  /** Missing where unknown. */
  issued?: When
  accessed?: When
  url: string
  archivedUrl?: string
  /** BCP 47 tag. */
  language: string
}>

/** The data does not name authors of sources, so none is given. */
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

/** An entry of the site, dated by its last change: what is cited is this version. */
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
