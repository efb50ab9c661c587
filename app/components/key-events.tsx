import { searchPath } from '@/lib/addresses'
import { isSpread } from '@/lib/timeline/event-parts'
import { isMarkedKey } from '@/lib/timeline/facets'
import type { Page } from '../page-context'
import { ShortList } from './short-list'
import '../styles/timeline.css'

/** The latest so many are shown. */
const MOST = 40

/** The key events of a timeline that is split, so that its overview reads as a story. */
export const KeyEvents = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const { filter: text } = page.words
  const events = timeline.events.filter((event) => isMarkedKey(timeline, event))
  if (!isSpread(timeline) || events.length === 0) return null
  return (
    <section className="key-events" aria-labelledby="key-events-title">
      <h2 id="key-events-title">{text.keyEvents}</h2>
      {events.length > MOST && (
        <p className="note">
          <a href={`${page.href(searchPath(language))}?key=1`}>{text.allKeyEvents(events.length)}</a>
        </p>
      )}
      <ShortList page={page} events={events.slice(-MOST)} />
    </section>
  )
}
