import { eventPath } from '@/lib/addresses'
import { formatWhen, withoutTimes } from '@/lib/timeline/dates'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { WordsOf } from './words-of'

type Props = { page: Page; event: TimelineEvent }

/** Links to the previous and the next event, with date and title. */
export const Neighbours = ({ page, event }: Props) => {
  const { timeline, language } = page
  const { event: text, dates } = page.words
  /** The date without an hour. */
  const dayOfEvent = (neighbour: TimelineEvent) =>
    neighbour.when.anchor.time && !neighbour.when.end ? (
      formatWhen(withoutTimes(neighbour.when), dates)
    ) : (
      <EventDate page={page} event={neighbour} />
    )
  const link = (id: string | undefined, rel: 'prev' | 'next', label: string) => {
    const neighbour = id === undefined ? undefined : timeline.eventsById.get(id)
    return (
      neighbour && (
        <p className={rel}>
          <span className="label">
            <span>{label}</span> <span>{dayOfEvent(neighbour)}</span>
          </span>{' '}
          <a href={page.href(eventPath(language, neighbour.slug))} rel={rel} className="title">
            <WordsOf page={page} text={neighbour.title} />
          </a>
        </p>
      )
    )
  }
  return (
    <div className="neighbours">
      {link(event.previous, 'prev', text.previous)}
      {link(event.next, 'next', text.next)}
    </div>
  )
}
