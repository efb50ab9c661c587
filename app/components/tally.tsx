import { marksOf, supportTally } from '@/lib/formats/evidence-line'
import type { PlacedClaim } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { Marks } from './marks'

type Props = { page: Page; claims: readonly PlacedClaim[] }

/** The marks of statements, and the same in words. */
export const Tally = ({ page, claims }: Props) => {
  if (claims.length === 0) return null
  const statements = claims.map(({ claim }) => claim)
  const { marks, each } = marksOf(statements)
  return (
    <p className="tally">
      <Marks marks={marks} size="medium" />{' '}
      <span>
        {supportTally(statements, page.language)}
        {each > 1 && `. ${page.words.evidence.eachMark(each)}`}
      </span>
    </p>
  )
}
