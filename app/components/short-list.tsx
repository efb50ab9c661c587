import { tokensOf } from '@/lib/timeline/facets'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { EventTitle } from './event-list'
import { EvidenceRow } from './evidence-row'
import { KeyMark } from './key-mark'
import '../styles/timeline.css'

type Props = {
  page: Page
  events: readonly TimelineEvent[]
  /** The anchor of a month or year that begins with an event. Left out where events are not at home, and have none. */
  anchorOf?: (event: TimelineEvent) => string | undefined
  /** Whether all are key, which is said above them. */
  areKey?: boolean
}

/** Events in short: date, title and evidence. */
export const ShortList = ({ page, events, anchorOf, areKey = false }: Props) => (
  <ol className="short-list">
    {events.map((event) => (
      <li key={event.id} id={anchorOf?.(event)} data-in={tokensOf(page.timeline, event).join(' ')}>
        <p className="date">
          <EventDate page={page} event={event} short />
          {!areKey && <KeyMark page={page} event={event} />}
        </p>{' '}
        <div id={anchorOf && event.slug}>
          <h3>
            <EventTitle page={page} event={event} />
          </h3>
          <EvidenceRow page={page} event={event} />
        </div>
      </li>
    ))}
  </ol>
)
