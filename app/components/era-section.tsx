import { type Language, words } from '@/lib/languages'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { eraAnchor, monthsOf, yearsOf } from '@/lib/timeline/months'
import { isSpread } from '@/lib/timeline/spread'
import type { Era, Timeline } from '@/lib/timeline/types'
import { EraYears } from './era-years'
import { MonthList } from './month-list'

type Props = { timeline: Timeline; language: Language; era: Era }

/** An era with its events by month, folded unless it is the story itself; of a long timeline the years of the era. */
export const EraSection = ({ timeline, language, era }: Props) => {
  const { timeline: text } = words(language)
  const inEra = timeline.events.filter((event) => event.era === era)
  const months = monthsOf(timeline, era)
  const heading = <h2 id={eraAnchor(era)}>{era.name[language]}</h2>
  const years = yearsOf(inEra)
  const extent = (
    <span className="count">
      {years && `${formatWhen(parseWhen(years), words(language).dates)} · `}
      {text.eventCount(inEra.length)}
    </span>
  )
  const list = isSpread(timeline) ? (
    <EraYears timeline={timeline} language={language} era={era} />
  ) : (
    <MonthList timeline={timeline} language={language} era={era} months={months} />
  )
  const content = months.length > 0 ? list : <p>{text.emptyEra}</p>
  if (era.main || isSpread(timeline)) {
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
