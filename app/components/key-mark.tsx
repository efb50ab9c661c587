import { isMarkedKey } from '@/lib/timeline/facets'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'

/** Says of a key event that it is one, in stories that have others too. */
export const KeyMark = ({ page, event }: { page: Page; event: TimelineEvent }) =>
  isMarkedKey(page.timeline, event) ? (
    <>
      {' '}
      <span className="kind">{page.words.filter.keyEvent}</span>
    </>
  ) : null
