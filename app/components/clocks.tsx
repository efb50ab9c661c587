import { type Language, words } from '@/lib/languages'
import { dayOf, formatDay } from '@/lib/timeline/dates'
import type { Site, TimelineEvent } from '@/lib/timeline/types'
import { clockIn } from '@/lib/timeline/zones'

type Props = { site: Site; event: TimelineEvent; language: Language }

/** The moment of an event on the clocks of the site's places. */
export const Clocks = ({ site, event, language }: Props) => {
  const { event: text, dates } = words(language)
  const shown = (site.clocks ?? []).flatMap(({ timeZone, name }) => {
    const clock = clockIn(timeZone, event.when)
    if (!clock) return []
    const other = clock.day === dayOf(event.when.earliest) ? undefined : formatDay(clock.day, dates)
    return [text.clock(clock.time, name[language], other)]
  })
  return shown.length > 0 && <p className="clocks">{shown.join(' · ')}</p>
}
