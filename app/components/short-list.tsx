import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { EventTitle } from './event-list'
import { EvidenceRow } from './evidence-row'
import '../styles/timeline.css'

type Props = {
  page: Page
  events: readonly TimelineEvent[]
  /** The anchor of a month or year that begins with an event. */
  anchorOf: (event: TimelineEvent) => string | undefined
}

/** Events in short: date, title and evidence. */
export const ShortList = ({ page, events, anchorOf }: Props) => (
  <ol className="short-list">
    {events.map((event) => (
      <li key={event.id} id={anchorOf(event)}>
        <p className="date">
          <EventDate page={page} event={event} short />
        </p>{' '}
        <div id={event.slug}>
          <h3>
            <EventTitle page={page} event={event} />
          </h3>
          <EvidenceRow page={page} event={event} />
        </div>
      </li>
    ))}
  </ol>
)
