import type { Language } from '@/lib/languages'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { EventEntry, type Level } from './event-entry'

type Props = {
  timeline: Timeline
  events: readonly TimelineEvent[]
  language: Language
  /** Level of the headings. */
  level: Level
  /** Also show what happened within each event, below it. */
  nested?: boolean
}

/** Events in order. */
export const EventList = ({ events, ...rest }: Props) => (
  <ol className="events">
    {events.map((event) => (
      <EventEntry key={event.id} event={event} {...rest} />
    ))}
  </ol>
)
