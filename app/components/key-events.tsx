import { searchPath } from '@/lib/addresses'
import { isMarkedKey } from '@/lib/timeline/facets'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { ShortList } from './short-list'
import '../styles/timeline.css'

/** The latest so many are shown. */
const MOST = 40

type Props = {
  page: Page
  /** All events of what the page is about. */
  events: readonly TimelineEvent[]
  /** The query of the search for them. Without it, the parts of the list have them. */
  query?: string
}

/** The key events of a list that is split, so that its index reads as a story. */
export const KeyEvents = ({ page, events: all, query }: Props) => {
  const { timeline, language } = page
  const { filter: text } = page.words
  const events = all.filter((event) => isMarkedKey(timeline, event))
  if (events.length === 0) return null
  return (
    <section className="key-events" aria-labelledby="key-events-title">
      <h2 id="key-events-title">{text.keyEvents}</h2>
      {events.length > MOST && (
        <p className="note">
          {query === undefined ? (
            text.shownOf(String(MOST), events.length)
          ) : (
            <a href={page.href(searchPath(language)) + query}>{text.allKeyEvents(events.length)}</a>
          )}
        </p>
      )}
      <ShortList page={page} events={events.slice(-MOST)} areKey />
    </section>
  )
}
