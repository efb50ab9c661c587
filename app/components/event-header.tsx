import { eventPath } from '@/lib/addresses'
import { isoMinute } from '@/lib/timeline/calendar-date'
import { dayOf, formatDay, formatWhen, machineReadable, pointAt, withoutTimes } from '@/lib/timeline/dates'
import { pageInOrder } from '@/lib/timeline/event-parts'
import type { TimelineEvent } from '@/lib/timeline/types'
import { clockIn } from '@/lib/timeline/zones'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { EventRuler } from './event-ruler'
import { Neighbours } from './neighbours'
import { ThemeLinks } from './theme-links'
import { type Step, Trail } from './trail'
import { WordsOf } from './words-of'

type Props = { page: Page; event: TimelineEvent }

/** The times of an event in the time zones of the site, and whether its own local time is one of them. */
const clocksOf = ({ page, event }: Props): { texts: string[]; hasLocal: boolean } => {
  const { site, language } = page
  const { event: text, dates } = page.words
  const { earliest, start } = event.when
  const local = pointAt(start)?.time
  const shown = (site.clocks ?? []).flatMap(({ timeZone, name }) => {
    const clock = clockIn(timeZone, event.when)
    if (!clock) return []
    const isSameDay = clock.day === dayOf(earliest ?? '')
    const other = isSameDay ? undefined : formatDay(clock.day, dates)
    const isLocal = isSameDay && local !== undefined && clock.time === isoMinute(local)
    return [{ isLocal, text: text.clock(clock.time, name[language], other) }]
  })
  return { texts: shown.map((clock) => clock.text), hasLocal: shown.some(({ isLocal }) => isLocal) }
}

/** The way back: the event's place on the timeline and the event that it is part of. */
const wayTo = ({ page, event }: Props): Step[] => {
  const { timeline, language, words } = page
  const outer = timeline.eventsById.get(event.partOf ?? '')
  return [
    [`${pageInOrder(timeline, event, language)}#${event.slug}`, words.site.timeline],
    ...(outer ? [[eventPath(language, outer.slug), outer.title] as const] : []),
  ]
}

/** Date, kind, title, summary, place and themes of an event, its neighbours and where it stands in time. */
export const EventHeader = ({ page, event }: Props) => {
  const { language } = page
  const { event: text, dates } = page.words
  const clocks = clocksOf({ page, event })
  // The hour need not be said twice.
  const moment = clocks.hasLocal ? machineReadable(event.when) : undefined
  return (
    <>
      <header className="event-header">
        <Trail page={page} way={wayTo({ page, event })} name={event.title} />
        <p>
          <span className="date">
            {moment ? (
              <time dateTime={moment}>{formatWhen(withoutTimes(event.when), dates)}</time>
            ) : (
              <EventDate page={page} event={event} />
            )}
          </span>{' '}
          <span className="kind">{[event.kind.name[language], ...clocks.texts].join(' · ')}</span>
        </p>
        <h1>
          <WordsOf page={page} text={event.title} />
        </h1>
        {event.withdrawn && (
          <p className="withdrawn">{text.withdrawnOn(formatDay(event.withdrawn.at, dates))}</p>
        )}
        <p className="lead">
          <WordsOf page={page} text={event.summary} />
        </p>
        <p className="meta">
          {event.place && (
            <span>
              <WordsOf page={page} text={event.place.name} />
            </span>
          )}
          <ThemeLinks page={page} themes={event.themes} />
        </p>
      </header>
      <nav aria-label={text.moreEvents}>
        <Neighbours page={page} event={event} />
      </nav>
      <EventRuler page={page} event={event} />
    </>
  )
}
