import type { ReactNode } from 'react'
import { filterScriptPath } from '@/lib/addresses'
import { offeredFacets } from '@/lib/timeline/facets'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { filterRules } from '../styles/filter-rules'
import { FilterFields } from './filter-fields'
import '../styles/filter.css'

type Props = {
  page: Page
  /** All events that the page lists, nested ones too. */
  events: readonly TimelineEvent[]
  /** How many of them are in `children`, if not all. */
  counted?: number
  /** The list of events. */
  children: ReactNode
}

/** A shorter list is seen whole at once. */
const FEWEST = 10

/** Readers without scripts have the number of events from style sheets, which can count only what comes before. */
const Counted = ({ page, all }: { page: Page; all: number }) => {
  const [before, after] = page.words.filter.shownOf('#', all).split('#')
  return (
    <p className="counted">
      {before}
      <span />
      {after}
    </p>
  )
}

/**
 * A list with a form that filters all events of the page by style sheets alone. It opens beside the heading before it,
 * and is left out if there is nothing to choose. The script keeps the choice in the address and says how many events are
 * shown.
 */
export const Filter = ({ page, events, counted = events.length, children }: Props) => {
  const { timeline } = page
  const { filter: text } = page.words
  const facets = events.length < FEWEST ? [] : offeredFacets(timeline, events)
  if (facets.length === 0) return children
  return (
    <>
      <style href="filter" precedence="filter">
        {filterRules(timeline)}
      </style>
      <details className="filter">
        <summary>{text.open}</summary>
        {/* Firefox would fill it in when a page is loaded again, with the form closed. */}
        <form className="facets" aria-label={text.label} autoComplete="off">
          <FilterFields page={page} facets={facets} />
          <label className="check">
            <input type="checkbox" name="view" value="titles" /> {text.titlesOnly}
          </label>
          <button type="reset">{text.reset}</button>
        </form>
      </details>
      <p className="shown" role="status" data-text={text.shownOf('#', events.length)} />
      {children}
      <Counted page={page} all={counted} />
      <script type="module" src={page.href(filterScriptPath)} />
    </>
  )
}
