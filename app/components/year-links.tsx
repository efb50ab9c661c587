import type { Path } from '@/lib/addresses'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import type { Page } from '../page-context'

/** A year with a page of its own; `count` says how much is there. */
export type YearLink = Readonly<{ year: string; path: Path; count: string }>

type Props = { page: Page; years: readonly YearLink[] }

/** The years of what is too long for one page. */
export const YearLinks = ({ page, years }: Props) => (
  <ul className="years">
    {years.map(({ year, path, count }) => (
      <li key={year}>
        <a href={page.href(path)}>{formatWhen(parseWhen(year), page.words.dates)}</a>{' '}
        <span className="count">{count}</span>
      </li>
    ))}
  </ul>
)
