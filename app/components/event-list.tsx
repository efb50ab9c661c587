import { eventPath } from '@/lib/addresses'
import { lengthOf, sinceEach } from '@/lib/formats/time-axis'
import { shownWithin } from '@/lib/timeline/event-parts'
import { tokensOf } from '@/lib/timeline/facets'
import { eventsWithin } from '@/lib/timeline/order'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { EvidenceRow } from './evidence-row'
import { KeyMark } from './key-mark'
import { WordsOf } from './words-of'
import '../styles/timeline.css'

type Level = 3 | 4 | 5

/** The anchor of the list item of an event, such as that of a month that begins with it. */
type AnchorOf = (event: TimelineEvent) => string | undefined

/** The title of an event as a link to its page. */
export const EventTitle = ({ page, event }: { page: Page; event: TimelineEvent }) => (
  <a href={page.href(eventPath(page.language, event.slug))}>
    <WordsOf page={page} text={event.title} />
  </a>
)

type WithinProps = { page: Page; events: readonly TimelineEvent[]; outer: TimelineEvent; level: Level }

/** What happened within an event: titles and evidence, and the date where it is another one. */
const Within = ({ page, events, outer, level }: WithinProps) => {
  const Heading = `h${level}` as const
  // The outer event says so, unless a filter leaves it out.
  const isSameDay = ({ when }: TimelineEvent) => when.days.first === outer.when.days.first
  return (
    <div className="inner">
      <p className="count">{page.words.event.contains}</p>
      <ol className="within">
        {events.map((event) => {
          const inner = eventsWithin(page.timeline, event)
          return (
            <li key={event.id} id={event.slug} data-in={tokensOf(page.timeline, event).join(' ')}>
              <p className="date">
                <span className={isSameDay(event) ? 'alone' : undefined}>
                  <EventDate page={page} event={event} short />
                </span>
                <KeyMark page={page} event={event} />
              </p>
              <Heading>
                <EventTitle page={page} event={event} />
              </Heading>
              <EvidenceRow page={page} event={event} />
              {inner.length > 0 && <Within page={page} events={inner} outer={event} level={5} />}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

type EntryProps = {
  page: Page
  event: TimelineEvent
  level: Level
  nested: boolean
  /** Days since the entry before, if they tell something. */
  since: number | undefined
}

/** An entry of the list. */
const EventEntry = ({ page, event, level, nested, since }: EntryProps) => {
  const { timeline, language, words } = page
  const Heading = `h${level}` as const
  const within = nested ? shownWithin(timeline, event) : []
  const length = since === undefined ? undefined : lengthOf(since)
  return (
    <article
      className={within.length > 0 ? 'entry frame' : 'entry'}
      id={event.slug}
      aria-labelledby={`${event.slug}-title`}
    >
      <p className="when">
        <span className="date">
          <EventDate page={page} event={event} short />
        </span>{' '}
        <span>{event.kind.name[language]}</span>
        <KeyMark page={page} event={event} />
        {length && <span className="later"> {words.timeline.later(length.count, length.unit)}</span>}
      </p>
      <div>
        <Heading id={`${event.slug}-title`}>
          <EventTitle page={page} event={event} />
        </Heading>
        <p>
          {event.withdrawn && <strong>{words.event.withdrawn}. </strong>}
          <WordsOf page={page} text={event.summary} />
        </p>
        {!event.withdrawn && <EvidenceRow page={page} event={event} />}
        {within.length > 0 && (
          <Within page={page} events={within} outer={event} level={level === 3 ? 4 : 5} />
        )}
      </div>
    </article>
  )
}

type ListProps = {
  page: Page
  events: readonly TimelineEvent[]
  /** Heading level. */
  level: Level
  /** Also list the events that are part of each event. */
  nested?: boolean
  anchorOf?: AnchorOf
}

/** A list of events. */
export const EventList = ({ page, events, level, nested = false, anchorOf }: ListProps) => {
  const since = sinceEach(events.map(({ when }) => when))
  return (
    <ol className="events">
      {events.map((event, index) => (
        <li key={event.id} id={anchorOf?.(event)} data-in={tokensOf(page.timeline, event).join(' ')}>
          <EventEntry page={page} event={event} level={level} nested={nested} since={since[index]} />
        </li>
      ))}
    </ol>
  )
}
