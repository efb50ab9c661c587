import { href, yearPath } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { yearsOfEra } from '@/lib/timeline/spread'
import type { Era, Timeline } from '@/lib/timeline/types'

type Props = { timeline: Timeline; language: Language; era: Era }

/** The years of an era, for a timeline that is too long for one page. */
export const YearLinks = ({ timeline, language, era }: Props) => (
  <ul className="years">
    {yearsOfEra(timeline, era).map(({ year, count }) => (
      <li key={year}>
        <a href={href(timeline.site, yearPath(language, year))}>
          {formatWhen(parseWhen(year), words(language).dates)}
        </a>{' '}
        <span className="count">{words(language).timeline.eventCount(count)}</span>
      </li>
    ))}
  </ul>
)
