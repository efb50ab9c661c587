/** Ids of entries and feeds that do not change when the site moves to another address: tag URIs and calendar UIDs. */
import type { Path } from '../addresses'
import type { Language } from '../languages'
import { utcMoment } from '../timeline/zones'

type Tagged = { authority: string; since: string }

/** Tag URI (RFC 4151) of an event's feed entry in one language. */
export const entryTag = (site: Tagged, id: string, language: Language): string =>
  `tag:${site.authority},${site.since}:event/${id}/${language}`

/** Tag URI of the feed entry of a correction or withdrawal. */
export const changeTag = (
  site: Tagged,
  kind: 'correction' | 'withdrawal',
  { id, at }: { id: string; at: string },
  language: Language,
): string => `tag:${site.authority},${site.since}:${kind}/${id}/${utcMoment(at)}/${language}`

/** Tag URI of the data set that all data files are. */
export const dataTag = (site: Tagged): string => `tag:${site.authority},${site.since}:data`

/** Tag URI of the feed of a page, shared by its archives. */
export const feedTag = (site: Tagged, page: Path): string => `tag:${site.authority},${site.since}:feed${page}`

/**
 * Calendar UID (RFC 7986, section 5.3) of an event in one language. It contains the language so that two languages can
 * be imported into one calendar without overwriting each other.
 */
export const calendarUid = ({ authority }: { authority: string }, id: string, language: Language): string =>
  `${id}.${language}@${authority.slice(authority.indexOf('@') + 1)}`
