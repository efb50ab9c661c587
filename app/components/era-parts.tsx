import { timelinePath } from '@/lib/addresses'
import { partsOfEra } from '@/lib/timeline/event-parts'
import type { Era } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { PartLinks } from './part-links'

type Props = { page: Page; era: Era }

/** Links to the parts of an era, for a timeline that is split. */
export const EraParts = ({ page, era }: Props) => {
  const found = partsOfEra(page.timeline, era)
  const counts = new Map(found.map(({ part, count }) => [part.id, count]))
  return (
    <PartLinks
      page={page}
      parts={found.map(({ part }) => part)}
      pathOf={(id) => timelinePath(page.language, id)}
      countOf={({ id }) => page.words.timeline.eventCount(counts.get(id) ?? 0)}
    />
  )
}
