import { eventPath, href } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { EventDate } from './event-date'

type Props = { timeline: Timeline; event: TimelineEvent; language: Language }

/** The ways to the event before and the event after. */
export const Neighbours = ({ timeline, event, language }: Props) => {
  const { event: text } = words(language)
  const link = (id: string | undefined, rel: 'prev' | 'next', label: string) => {
    const neighbour = id === undefined ? undefined : timeline.eventsById.get(id)
    return (
      neighbour && (
        <a href={href(timeline.site, eventPath(language, neighbour.slug))} rel={rel} className={rel}>
          <span className="label">{label}</span>
          <span className="title">{neighbour.title[language]}</span>
          <span className="date">
            <EventDate event={neighbour} language={language} />
          </span>
        </a>
      )
    )
  }
  return (
    <nav className="neighbours" aria-label={text.moreEvents}>
      {link(event.previous, 'prev', text.previous)}
      {link(event.next, 'next', text.next)}
    </nav>
  )
}
