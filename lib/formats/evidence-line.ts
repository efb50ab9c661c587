/** One-line summaries of an event's evidence, shared by pages, cards, posts and calendars. */
import { type Language, words } from '../languages'
import { confirmedCount } from '../timeline/evidence'
import type { TimelineEvent } from '../timeline/types'

/** The number of independent sources in words; undefined for a withdrawn event. */
export const sourcesLine = (
  { independentSources, withdrawn }: Pick<TimelineEvent, 'independentSources' | 'withdrawn'>,
  language: Language,
): string | undefined =>
  withdrawn ? undefined : words(language).evidence.independentSources(independentSources)

/**
 * How many claims are confirmed, or that there is a single source if nothing is confirmed. Undefined for an event
 * without claims.
 */
export const confirmedLine = (
  event: Pick<TimelineEvent, 'claims' | 'independentSources'>,
  language: Language,
): string | undefined => {
  const { evidence } = words(language)
  const all = event.claims.length
  if (all === 0) return undefined
  const confirmed = confirmedCount(event)
  return confirmed === 0 && event.independentSources === 1
    ? evidence.names['single-source']
    : evidence.confirmedOf(confirmed, all)
}
