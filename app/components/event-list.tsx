import { eventPath, href } from '@/lib/addresses'
import { confirmedLine } from '@/lib/formats/evidence-line'
import { type Language, words } from '@/lib/languages'
import { eventsWithin } from '@/lib/timeline/order'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { EventDate } from './event-date'
import { ThemeLinks } from './theme-links'
import { WordsOf } from './words-of'

type Level = 3 | 4 | 5

type EntryProps = {
  timeline: Timeline
  event: TimelineEvent
  language: Language
  level: Level
  nested?: boolean
}

/** An event in a list. */
const EventEntry = ({ timeline, event, language, level, nested = false }: EntryProps) => {
  const { event: text } = words(language)
  const Heading = `h${level}` as const
  const within = nested ? eventsWithin(timeline, event) : []
  return (
    <li>
      <article className="entry" id={event.slug} aria-labelledby={`${event.slug}-title`}>
        <p className="date">
          <EventDate event={event} language={language} />
          <span className="kind">{event.kind.name[language]}</span>
        </p>
        <Heading id={`${event.slug}-title`}>
          <a href={href(timeline.site, eventPath(language, event.slug))}>
            <WordsOf text={event.title[language]} language={language} />
          </a>
        </Heading>
        <p>
          {event.withdrawn && <strong>{text.withdrawn}. </strong>}
          <WordsOf text={event.summary[language]} language={language} />
        </p>
        {event.claims.length > 0 && (
          <p className="meta">
            <span>{confirmedLine(event, language)}</span>
            <ThemeLinks site={timeline.site} themes={event.themes} language={language} />
          </p>
        )}
        {within.length > 0 && (
          <EventList
            timeline={timeline}
            events={within}
            language={language}
            level={level === 3 ? 4 : 5}
            nested
          />
        )}
      </article>
    </li>
  )
}

type ListProps = {
  timeline: Timeline
  events: readonly TimelineEvent[]
  language: Language
  /** Level of the headings. */
  level: Level
  /** Also show what happened within each event, below it. */
  nested?: boolean
}

/** Events in order. */
export const EventList = ({ events, ...rest }: ListProps) => (
  <ol className="events">
    {events.map((event) => (
      <EventEntry key={event.id} event={event} {...rest} />
    ))}
  </ol>
)
