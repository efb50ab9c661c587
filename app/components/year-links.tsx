import type { Path } from '@/lib/addresses'
import { formatWhenOpening, parseWhen } from '@/lib/timeline/dates'
import type { Page } from '../page-context'
import '../styles/years.css'

/** A year with its own page; `count` is the number of entries. */
export type YearLink = Readonly<{ year: string; path: Path; count: string }>

type Props = { page: Page; years: readonly YearLink[] }

/** Links to the years of a list that is split by year. */
export const YearLinks = ({ page, years }: Props) => (
  <ul className="years">
    {years.map(({ year, path, count }) => (
      <li key={year}>
        <a href={page.href(path)}>{formatWhenOpening(parseWhen(year), page.words.dates)}</a>{' '}
        <span className="count">{count}</span>
      </li>
    ))}
  </ul>
)
