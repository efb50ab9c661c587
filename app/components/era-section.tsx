import { type Language, words } from '@/lib/languages'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { byMonth, yearsOf } from '@/lib/timeline/months'
import type { Era, Timeline, TimelineEvent } from '@/lib/timeline/types'
import { EventList } from './event-list'

type Props = { timeline: Timeline; language: Language; era: Era }

const Months = ({ timeline, language, era, events }: Props & { events: readonly TimelineEvent[] }) =>
  byMonth(events).map(({ id, when, events: inMonth }) => (
    <div key={id} className="month" id={`era-${era.id}-${id}`}>
      <h3>{formatWhen(when, words(language).dates)}</h3>
      <EventList timeline={timeline} events={inMonth} language={language} level={4} nested />
    </div>
  ))

/** An era with its events by month; folded unless it is the story itself. */
export const EraSection = ({ timeline, language, era }: Props) => {
  const { timeline: text } = words(language)
  const inEra = timeline.events.filter((event) => event.era === era)
  // What happened within an event stands below it, in whichever era that one is.
  const top = inEra.filter((event) => !timeline.eventsById.has(event.partOf ?? ''))
  const heading = <h2 id={`era-${era.id}`}>{era.name[language]}</h2>
  const years = yearsOf(inEra)
  const extent = (
    <span className="count">
      {years && `${formatWhen(parseWhen(years), words(language).dates)} · `}
      {text.eventCount(inEra.length)}
    </span>
  )
  const content =
    top.length > 0 ? (
      <Months timeline={timeline} language={language} era={era} events={top} />
    ) : (
      <p>{text.emptyEra}</p>
    )
  if (era.main) {
    return (
      <section className="era main" aria-labelledby={`era-${era.id}`}>
        <header>
          {heading}
          {extent}
        </header>
        {content}
      </section>
    )
  }
  return (
    <details className="era">
      <summary>
        {heading}
        {extent}
      </summary>
      {content}
    </details>
  )
}
