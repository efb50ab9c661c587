import { href, type Path } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import type { Site } from '@/lib/timeline/types'

/** A year with a page of its own; `count` says how much is there. */
export type YearLink = Readonly<{ year: string; path: Path; count: string }>

type Props = { site: Site; years: readonly YearLink[]; language: Language }

/** The years of what is too long for one page. */
export const YearLinks = ({ site, years, language }: Props) => (
  <ul className="years">
    {years.map(({ year, path, count }) => (
      <li key={year}>
        <a href={href(site, path)}>{formatWhen(parseWhen(year), words(language).dates)}</a>{' '}
        <span className="count">{count}</span>
      </li>
    ))}
  </ul>
)
