import type { Part } from '@/lib/timeline/parts'
import type { Page } from '../page-context'
import { type PartedList, partName } from '../parted-list'
import '../styles/part-links.css'

type Props<T> = Pick<PartedList<T>, 'pathOf' | 'countOf'> & { page: Page; parts: readonly Part<T>[] }

/** Links to the parts of a list, each with how much is in it. */
export const PartLinks = <T,>({ page, parts, pathOf, countOf }: Props<T>) => (
  <ul className="parts">
    {parts.map((part) => (
      <li key={part.id}>
        <a href={page.href(pathOf(part.id))}>{partName(page, part)}</a>{' '}
        <span className="count">{countOf(part)}</span>
      </li>
    ))}
  </ul>
)
