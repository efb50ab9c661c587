import type { Language } from '@/lib/languages'
import type { Timeline } from '@/lib/timeline/types'
import { EventEntry } from './event-entry'

type Props = { timeline: Timeline; ids: readonly string[]; language: Language; level: 3 | 4 }

/** Events in order. */
export const EventList = ({ timeline, ids, language, level }: Props) => (
  <ol className="events">
    {ids.map((id) => {
      const event = timeline.eventsById.get(id)
      return (
        event && <EventEntry key={id} timeline={timeline} event={event} language={language} level={level} />
      )
    })}
  </ol>
)
