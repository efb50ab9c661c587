/** Names of entries and feeds that stay the same wherever the site moves: tag URIs and calendar UIDs. */
import type { Path } from '../addresses'
import type { Language } from '../languages'
import { utcMoment } from '../timeline/zones'

type Tagged = { authority: string; since: string }

/** The permanent name of an event's entry in one language, for feeds (RFC 4151). */
export const entryTag = (site: Tagged, id: string, language: Language): string =>
  `tag:${site.authority},${site.since}:event/${id}/${language}`

/** The permanent name of a correction or withdrawal as an entry of its own. */
export const changeTag = (
  site: Tagged,
  kind: 'correction' | 'withdrawal',
  { id, at }: { id: string; at: string },
  language: Language,
): string => `tag:${site.authority},${site.since}:${kind}/${id}/${utcMoment(at)}/${language}`

/** The permanent name of the feed that follows a page; the blocks of older entries share it. */
export const feedTag = (site: Tagged, page: Path): string => `tag:${site.authority},${site.since}:feed${page}`

/**
 * The permanent name of an event in one language, for calendars (RFC 7986, section 5.3): the two languages can be
 * kept in one calendar without writing over each other.
 */
export const calendarUid = ({ authority }: { authority: string }, id: string, language: Language): string =>
  `${id}.${language}@${authority.slice(authority.indexOf('@') + 1)}`
