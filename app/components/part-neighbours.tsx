import { besidePart, type Part } from '@/lib/timeline/parts'
import type { Page } from '../page-context'
import { type PartedList, partName } from '../parted-list'
import '../styles/following.css'
import '../styles/lists.css'

type Props<T> = { page: Page; list: PartedList<T>; part: Part<T> }

/** Links to the parts of a list before and after one. */
export const PartNeighbours = <T,>({ page, list: { whole, pathOf, countOf }, part }: Props<T>) => {
  const [before, after] = besidePart(whole, part)
  const link = (to: Part<T> | undefined, rel: 'prev' | 'next') =>
    to && (
      <a href={page.href(pathOf(to.id))} rel={rel} className={rel}>
        <span className="title">{partName(page, to)}</span>
        <span className="date">{countOf(to)}</span>
      </a>
    )
  if (!before && !after) return null
  return (
    <nav className="neighbours" aria-label={page.words.parts.beside}>
      {link(before, 'prev')}
      {link(after, 'next')}
    </nav>
  )
}
