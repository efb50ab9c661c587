import { eventsIn, isSpread } from '@/lib/timeline/event-parts'
import { eraAnchor, monthAnchor, monthsOf } from '@/lib/timeline/months'
import type { Era, TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { EraParts } from './era-parts'
import { EventList } from './event-list'
import { Filter } from './filter'
import { MonthList } from './month-list'
import { ShortList } from './short-list'
import '../styles/timeline.css'

type Props = { page: Page; era: Era }

/** From this many events on, a timeline has headings for months. */
const LONG = 40

const Entries = ({ page, era }: Props) => {
  const { timeline } = page
  const months = monthsOf(timeline, era)
  if (months.length === 0) return <p>{page.words.timeline.emptyEra}</p>
  if (isSpread(timeline)) return <EraParts page={page} era={era} />
  const top = months.flatMap(({ events }) => events)
  const all = eventsIn(timeline, { items: top })
  const anchors = new Map(months.map((month) => [month.events[0], monthAnchor(era, month)]))
  const anchorOf = (event: TimelineEvent) => anchors.get(event)
  if (!era.main) return <ShortList page={page} events={all} anchorOf={anchorOf} />
  return (
    <Filter page={page} events={timeline.events} counted={all.length}>
      {timeline.events.length > LONG ? (
        <MonthList page={page} era={era} months={months} />
      ) : (
        <EventList page={page} events={top} level={3} nested anchorOf={anchorOf} />
      )}
    </Filter>
  )
}

/** An era: the main one with its events in full, another in short, and each with its parts in a long timeline. */
export const EraSection = ({ page, era }: Props) => (
  <section className="era" aria-labelledby={eraAnchor(era)}>
    <h2 id={eraAnchor(era)}>{era.name[page.language]}</h2>
    <Entries page={page} era={era} />
  </section>
)
