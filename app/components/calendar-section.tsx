import { absoluteUrl, calendarPath, eventPath, href } from '@/lib/addresses'
import { eventsOutsideCalendar } from '@/lib/formats/calendar'
import { googleCalendarUrl, webcalUrl } from '@/lib/formats/subscribe-links'
import { type Language, words } from '@/lib/languages'
import type { Timeline } from '@/lib/timeline/types'
import { EventDate } from './event-date'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; language: Language }

/** The timeline as a calendar: ways to subscribe, what to expect of it, and which events it leaves out. */
export const CalendarSection = ({ timeline, language }: Props) => {
  const { subscribe: text } = words(language)
  const address = absoluteUrl(timeline.site, calendarPath(language))
  const leftOut = eventsOutsideCalendar(timeline)
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{text.calendar}</h2>
      <p>{text.calendarLead}</p>
      <p className="ways">
        <a href={webcalUrl(address)}>{text.calendarProgram}</a>
        <a href={googleCalendarUrl(address)}>{text.googleCalendar}</a>
      </p>
      <ul className="addresses" aria-label={text.addresses}>
        <li>
          <a href={address}>iCalendar</a> <code>{address}</code>
        </li>
      </ul>
      <p className="note">{text.refresh}</p>
      {leftOut.length > 0 && (
        <>
          <p>{text.notInCalendar}</p>
          <ul className="left-out">
            {leftOut.map((event) => (
              <li key={event.id}>
                <span className="date">
                  <EventDate event={event} language={language} />
                </span>{' '}
                <a href={href(timeline.site, eventPath(language, event.slug))}>
                  <WordsOf text={event.title[language]} language={language} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
