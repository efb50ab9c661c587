import { type Language, words } from '@/lib/languages'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { eraAnchor, monthAnchor, monthsOf, yearsOf } from '@/lib/timeline/months'
import type { Era, Timeline } from '@/lib/timeline/types'
import { EventList } from './event-list'

type Props = { timeline: Timeline; language: Language; era: Era }

const Months = ({ timeline, language, era }: Props) =>
  monthsOf(timeline, era).map((month) => (
    <div key={month.id} className="month" id={monthAnchor(era, month)}>
      <h3>{formatWhen(month.when, words(language).dates)}</h3>
      <EventList timeline={timeline} events={month.events} language={language} level={4} nested />
    </div>
  ))

/** An era with its events by month; folded unless it is the story itself. */
export const EraSection = ({ timeline, language, era }: Props) => {
  const { timeline: text } = words(language)
  const inEra = timeline.events.filter((event) => event.era === era)
  const hasOwn = monthsOf(timeline, era).length > 0
  const heading = <h2 id={eraAnchor(era)}>{era.name[language]}</h2>
  const years = yearsOf(inEra)
  const extent = (
    <span className="count">
      {years && `${formatWhen(parseWhen(years), words(language).dates)} · `}
      {text.eventCount(inEra.length)}
    </span>
  )
  const content = hasOwn ? (
    <Months timeline={timeline} language={language} era={era} />
  ) : (
    <p>{text.emptyEra}</p>
  )
  if (era.main) {
    return (
      <section className="era main" aria-labelledby={eraAnchor(era)}>
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
