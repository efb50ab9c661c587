/** The one line about an event's evidence. Pages, cards, posts and calendars all say it in these words. */
import { type Language, words } from '../languages'
import { confirmedCount, restsOnOneSource } from '../timeline/evidence'
import type { TimelineEvent } from '../timeline/types'

/**
 * How many claims are confirmed, or that there is a single source if nothing is confirmed. Undefined for an event
 * without claims, such as a withdrawn one. Sources are never counted over all claims of an event, because each may
 * support another claim.
 */
export const evidenceLine = (
  event: Pick<TimelineEvent, 'claims'>,
  language: Language,
): string | undefined => {
  const { names, confirmedOf } = words(language).evidence
  const all = event.claims.length
  if (all === 0) return undefined
  const confirmed = confirmedCount(event)
  return confirmed === 0 && restsOnOneSource(event) ? names['single-source'] : confirmedOf(confirmed, all)
}
