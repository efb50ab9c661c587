import { formatWhenOpening } from '@/lib/timeline/dates'
import { type Month, monthAnchor, stopsOf } from '@/lib/timeline/months'
import type { Era } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import '../styles/timeline.css'

type Props = { page: Page; era: Era; months: readonly Month[] }

/** A list with fewer entries is soon scrolled through. */
const FEWEST = 40

/** Links to the months of a long list of events, or to its years. */
export const DateJumps = ({ page, era, months }: Props) => {
  const count = months.reduce((sum, { events }) => sum + events.length, 0)
  if (count < FEWEST || months.length < 2) return null
  return (
    <nav className="date-jumps" aria-label={page.words.filter.jump}>
      <ul>
        {stopsOf(months).map(({ month, when }) => (
          <li key={month.id}>
            <a href={`#${monthAnchor(era, month)}`}>{formatWhenOpening(when, page.words.dates)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
