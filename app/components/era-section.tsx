import { isSpread } from '@/lib/timeline/by-year'
import { formatWhenOpening, parseWhen } from '@/lib/timeline/dates'
import { eraAnchor, monthsOf, yearsOf } from '@/lib/timeline/months'
import type { Era } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { EraYears } from './era-years'
import { MonthList } from './month-list'

type Props = { page: Page; era: Era }

/**
 * An era with its events by month, or with its years in a long timeline. Collapsed unless it is the main era.
 */
export const EraSection = ({ page, era }: Props) => {
  const { timeline, language } = page
  const { timeline: text } = page.words
  const inEra = timeline.events.filter((event) => event.era === era)
  const months = monthsOf(timeline, era)
  const heading = <h2 id={eraAnchor(era)}>{era.name[language]}</h2>
  const years = yearsOf(inEra)
  const extent = (
    <span className="count">
      {years && `${formatWhenOpening(parseWhen(years), page.words.dates)} · `}
      {text.eventCount(inEra.length)}
    </span>
  )
  const list = isSpread(timeline) ? (
    <EraYears page={page} era={era} />
  ) : (
    <MonthList page={page} era={era} months={months} />
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
