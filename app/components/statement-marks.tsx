import { foldMarks } from '@/lib/marks'
import { supportOf } from '@/lib/timeline/evidence'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { Marks } from './marks'

type Props = { page: Page; event: TimelineEvent }

/** The marks of all statements of an event, in rows. Says how many statements each stands for if it is not one. */
export const StatementMarks = ({ page, event }: Props) => {
  if (event.claims.length === 0) return null
  const { marks, each } = foldMarks(event.claims.map(supportOf))
  return (
    <>
      <Marks marks={marks} /> {each > 1 && <span>{page.words.evidence.eachMark(each)}</span>}{' '}
    </>
  )
}
