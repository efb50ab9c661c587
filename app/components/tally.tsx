import { supportTally } from '@/lib/formats/evidence-line'
import { foldMarks, sortMarks } from '@/lib/marks'
import { supportOf } from '@/lib/timeline/evidence'
import type { PlacedClaim } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { Marks } from './marks'

type Props = { page: Page; claims: readonly PlacedClaim[] }

/** The marks of statements, and the same in words. */
export const Tally = ({ page, claims }: Props) => {
  const { marks, each } = foldMarks(sortMarks(claims.map(({ claim }) => supportOf(claim))))
  if (claims.length === 0) return null
  return (
    <p className="tally">
      <Marks marks={marks} size="medium" />{' '}
      <span>
        {supportTally(
          claims.map(({ claim }) => claim),
          page.language,
        )}
        {each > 1 && `. ${page.words.evidence.eachMark(each)}`}
      </span>
    </p>
  )
}
