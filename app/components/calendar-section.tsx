import { absoluteUrl, calendarPath, eventPath } from '@/lib/addresses'
import { eventsOutsideCalendar } from '@/lib/formats/calendar'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { WordsOf } from './words-of'

/** More events that it omits are counted, not listed. */
const MOST_LISTED = 20

/** The calendar of the timeline: its address, when it refreshes, and which events it omits. */
export const CalendarSection = ({ page }: { page: Page }) => {
  const { timeline, site, language } = page
  const { subscribe: text } = page.words
  const address = absoluteUrl(site, calendarPath(language))
  const leftOut = eventsOutsideCalendar(timeline)
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{text.calendar}</h2>
      <ul className="addresses" aria-label={text.addresses}>
        <li>
          <a href={address}>iCalendar</a> <code>{address}</code>
        </li>
      </ul>
      <p className="note">{text.refresh}</p>
      {leftOut.length > 0 && (
        <p>
          {text.notInCalendar}
          {leftOut.length > MOST_LISTED && ` ${page.words.timeline.eventCount(leftOut.length)}`}
        </p>
      )}
      {leftOut.length > 0 && leftOut.length <= MOST_LISTED && (
        <ul className="left-out">
          {leftOut.map((event) => (
            <li key={event.id}>
              <span className="date">
                <EventDate page={page} event={event} />
              </span>{' '}
              <a href={page.href(eventPath(language, event.slug))}>
                <WordsOf page={page} text={event.title} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
