import { evidenceLine, marksOf } from '@/lib/formats/evidence-line'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { Marks } from './marks'

/** The marks of an event's statements and the same in words, or that the event is withdrawn. */
export const EvidenceRow = ({ page, event }: { page: Page; event: TimelineEvent }) => {
  const { language } = page
  const { evidence } = page.words
  const { claims, disagreements, withdrawn } = event
  if (withdrawn) return <p className="row">{page.words.event.withdrawn}</p>
  if (claims.length === 0) return null
  const { marks, each } = marksOf(claims)
  return (
    <p className="row">
      <Marks marks={marks} /> <span>{evidenceLine(event, language)}</span>{' '}
      {disagreements.length > 0 && <span>{evidence.disagreeOn(disagreements.length)}</span>}{' '}
      {each > 1 && <span>{evidence.eachMark(each)}</span>}
    </p>
  )
}
