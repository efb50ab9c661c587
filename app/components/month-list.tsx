import { formatWhenOpening } from '@/lib/timeline/dates'
import { type Month, monthAnchor } from '@/lib/timeline/months'
import type { Era } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { DateJumps } from './date-jumps'
import { EventList } from './event-list'
import '../styles/timeline.css'

type Props = { page: Page; era: Era; months: readonly Month[] }

/** The months of an era, each with its events. */
export const MonthList = ({ page, era, months }: Props) => (
  <>
    <DateJumps page={page} era={era} months={months} />
    {months.map((month) => (
      <div key={month.id} className="month" id={monthAnchor(era, month)}>
        <h3>{formatWhenOpening(month.when, page.words.dates)}</h3>
        <EventList page={page} events={month.events} level={4} nested />
      </div>
    ))}
  </>
)
