import { formatWhenOpening, parseWhen } from '@/lib/timeline/dates'
import type { Page } from '../page-context'
import type { YearLink } from './year-links'
import '../styles/following.css'
import '../styles/lists.css'

type Props = {
  page: Page
  /** All years with a page, earliest first. */
  years: readonly YearLink[]
  /** The current year. */
  year: string
}

/** Links to the previous and the next year. */
export const YearNeighbours = ({ page, years, year }: Props) => {
  const { event: text, dates } = page.words
  const at = years.findIndex((one) => one.year === year)
  const link = (to: YearLink | undefined, rel: 'prev' | 'next') =>
    to && (
      <a href={page.href(to.path)} rel={rel} className={rel}>
        <span className="title">{formatWhenOpening(parseWhen(to.year), dates)}</span>
        <span className="date">{to.count}</span>
      </a>
    )
  if (years.length < 2) return null
  return (
    <nav className="neighbours" aria-label={text.moreEvents}>
      {link(years[at - 1], 'prev')}
      {link(years[at + 1], 'next')}
    </nav>
  )
}
