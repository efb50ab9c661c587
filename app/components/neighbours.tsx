import { eventPath } from '@/lib/addresses'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import '../styles/following.css'

type Props = { page: Page; event: TimelineEvent }

/** Links to the previous and the next event. */
export const Neighbours = ({ page, event }: Props) => {
  const { timeline, language } = page
  const { event: text } = page.words
  const link = (id: string | undefined, rel: 'prev' | 'next', label: string) => {
    const neighbour = id === undefined ? undefined : timeline.eventsById.get(id)
    return (
      neighbour && (
        <a href={page.href(eventPath(language, neighbour.slug))} rel={rel} className={rel}>
          <span className="label">{label}</span>
          <span className="title">{neighbour.title[language]}</span>
          <span className="date">
            <EventDate page={page} event={neighbour} />
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
