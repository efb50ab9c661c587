import type { Path } from '@/lib/addresses'
import { type Part, wayTo } from '@/lib/timeline/parts'
import type { Localized } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { type PartedList, partName } from '../parted-list'
import { Trail } from './trail'

type Props<T> = {
  page: Page
  /** The pages above the list, the highest first, and the list itself. */
  above: readonly (readonly [path: Path, name: Localized | string])[]
  list: Pick<PartedList<T>, 'whole' | 'pathOf'>
  part: Part<T>
}

/** The way from the pages above a part of a list down to it. */
export const PartTrail = <T,>({ page, above, list: { whole, pathOf }, part }: Props<T>) => {
  const way = [
    ...above,
    ...wayTo(whole, part.id).map((one) => [pathOf(one.id), partName(page, one)] as const),
  ]
  return (
    <nav aria-label={page.words.parts.trail}>
      <Trail page={page} way={way} name={partName(page, part)} />
    </nav>
  )
}
