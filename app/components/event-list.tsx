import { eventPath } from '@/lib/addresses'
import { evidenceLine } from '@/lib/formats/evidence-line'
import { eventsWithin } from '@/lib/timeline/order'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { ThemeLinks } from './theme-links'
import { WordsOf } from './words-of'

type Level = 3 | 4 | 5

type EntryProps = {
  page: Page
  event: TimelineEvent
  level: Level
  nested?: boolean
}

/** An entry of the list. */
const EventEntry = ({ page, event, level, nested = false }: EntryProps) => {
  const { timeline, language } = page
  const { event: text } = page.words
  const Heading = `h${level}` as const
  const within = nested ? eventsWithin(timeline, event) : []
  return (
    <li>
      <article className="entry" id={event.slug} aria-labelledby={`${event.slug}-title`}>
        <p className="date">
          <EventDate page={page} event={event} />
          <span className="kind">{event.kind.name[language]}</span>
        </p>
        <Heading id={`${event.slug}-title`}>
          <a href={page.href(eventPath(language, event.slug))}>
            <WordsOf page={page} text={event.title} />
          </a>
        </Heading>
        <p>
          {event.withdrawn && <strong>{text.withdrawn}. </strong>}
          <WordsOf page={page} text={event.summary} />
        </p>
        {event.claims.length > 0 && (
          <p className="meta">
            <span>{evidenceLine(event, language)}</span>
            <ThemeLinks page={page} themes={event.themes} />
          </p>
        )}
        {within.length > 0 && <EventList page={page} events={within} level={level === 3 ? 4 : 5} nested />}
      </article>
    </li>
  )
}

type ListProps = {
  page: Page
  events: readonly TimelineEvent[]
  /** Heading level. */
  level: Level
  /** Also list the events that are part of each event. */
  nested?: boolean
}

/** A list of events. */
export const EventList = ({ events, ...rest }: ListProps) => (
  <ol className="events">
    {events.map((event) => (
      <EventEntry key={event.id} event={event} {...rest} />
    ))}
  </ol>
)
