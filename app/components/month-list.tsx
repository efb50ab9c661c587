import { type Language, words } from '@/lib/languages'
import { formatWhen } from '@/lib/timeline/dates'
import { type Month, monthAnchor } from '@/lib/timeline/months'
import type { Era, Timeline } from '@/lib/timeline/types'
import { EventList } from './event-list'

type Props = { timeline: Timeline; language: Language; era: Era; months: readonly Month[] }

/** Months of an era, each with its events in order. */
export const MonthList = ({ timeline, language, era, months }: Props) =>
  months.map((month) => (
    <div key={month.id} className="month" id={monthAnchor(era, month)}>
      <h3>{formatWhen(month.when, words(language).dates)}</h3>
      <EventList timeline={timeline} events={month.events} language={language} level={4} nested />
    </div>
  ))
