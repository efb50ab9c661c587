import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'

type Props = {
  page: Page
  event: TimelineEvent
  /** How many sources it has. */
  sources: number
}

/** Links to the sections of an event's page, each with the number of what is in it. Stays at the top of the window. */
export const SectionRow = ({ page, event, sources }: Props) => {
  const { event: text, share, data } = page.words
  const counted = [
    { id: 'record', name: text.whatIsOnRecord, count: event.claims.length },
    { id: 'contains', name: text.contains, count: event.contains.length },
    { id: 'disagreements', name: text.disagreements, count: event.disagreements.length },
    { id: 'sources', name: text.sources, count: sources },
  ]
  return (
    <nav className="on-page" aria-label={text.onThisPage}>
      <ul className="width">
        {counted
          .filter(({ count }) => count > 0)
          .map(({ id, name, count }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {name} <span>{count}</span>
              </a>
            </li>
          ))}
        <li>
          <a href="#share">{share.heading}</a>
        </li>
        <li>
          <a href="#cite">{data.cite.short}</a>
        </li>
      </ul>
    </nav>
  )
}
