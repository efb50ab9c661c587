import { eventPath } from '@/lib/addresses'
import { evidenceLine } from '@/lib/formats/evidence-line'
import { pageInOrder } from '@/lib/timeline/by-year'
import { dayOf, formatDay } from '@/lib/timeline/dates'
import type { TimelineEvent } from '@/lib/timeline/types'
import { clockIn } from '@/lib/timeline/zones'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { ThemeLinks } from './theme-links'
import { WordsOf } from './words-of'

type Props = { page: Page; event: TimelineEvent }

/** The time of an event in the time zones of the site. */
const Clocks = ({ page, event }: Props) => {
  const { site, language } = page
  const { event: text, dates } = page.words
  const shown = (site.clocks ?? []).flatMap(({ timeZone, name }) => {
    const clock = clockIn(timeZone, event.when)
    if (!clock) return []
    const other = clock.day === dayOf(event.when.earliest) ? undefined : formatDay(clock.day, dates)
    return [text.clock(clock.time, name[language], other)]
  })
  return shown.length > 0 && <p className="clocks">{shown.join(' · ')}</p>
}

/** Themes, date, title and summary of an event. */
export const EventHeader = ({ page, event }: Props) => {
  const { timeline, language } = page
  const { event: text, site: siteText, dates } = page.words
  const support = evidenceLine(event, language)
  const outer = timeline.eventsById.get(event.partOf ?? '')
  return (
    <header className="event-header">
      <ol className="trail">
        <li>
          <a href={`${page.href(pageInOrder(timeline, event, language))}#${event.slug}`}>
            {siteText.timeline}
          </a>
        </li>
        {outer && (
          <li>
            <a href={page.href(eventPath(language, outer.slug))}>{outer.title[language]}</a>
          </li>
        )}
      </ol>
      <p className="date">
        <EventDate page={page} event={event} />
        <span className="kind">{event.kind.name[language]}</span>
      </p>
      <Clocks page={page} event={event} />
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
        {support && <a href="#record">{support}</a>}
        {event.place && (
          <span>
            <WordsOf page={page} text={event.place.name} />
          </span>
        )}
        <ThemeLinks page={page} themes={event.themes} />
      </p>
    </header>
  )
}
