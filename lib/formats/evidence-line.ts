/** What an event rests on, in one line: the same words on pages, cards, in posts and calendars. */
import { type Language, words } from '../languages'
import { confirmedCount } from '../timeline/evidence'
import type { TimelineEvent } from '../timeline/types'

/** How many independent sources it has; undefined for a withdrawn event, which rests on nothing. */
export const sourcesLine = (
  { independentSources, withdrawn }: Pick<TimelineEvent, 'independentSources' | 'withdrawn'>,
  language: Language,
): string | undefined =>
  withdrawn ? undefined : words(language).evidence.independentSources(independentSources)

/** How many of its statements are confirmed; of one source, just that. Undefined where nothing is stated. */
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
