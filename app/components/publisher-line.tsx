import { marksOf } from '@/lib/formats/evidence-line'
import { confirmedCount } from '@/lib/timeline/evidence'
import type { Source } from '@/lib/timeline/types'
import { claimsOnSources } from '@/lib/timeline/uses'
import type { Page } from '../page-context'
import { Marks } from './marks'
import { WordsOf } from './words-of'

type Props = {
  page: Page
  publisher: string
  published: readonly Source[]
  /** The address of its own page, if it has one. */
  address?: string
}

/** A publisher in a line: its name, the marks of what rests on its sources, and their number. */
export const PublisherLine = ({ page, publisher, published, address }: Props) => {
  const { timeline, words } = page
  const resting = claimsOnSources(timeline, published).map(({ claim }) => claim)
  const { marks, each } = marksOf(resting)
  const name = <WordsOf page={page} text={publisher} />
  return (
    <>
      <strong>{address === undefined ? name : <a href={address}>{name}</a>}</strong>{' '}
      <span className="carries">
        {marks.length > 0 && <Marks marks={marks} />}{' '}
        <span className="note">
          {words.sourcesPage.sourceCount(published.length)}
          {resting.length > 0 &&
            ` · ${words.evidence.confirmedOf(confirmedCount({ claims: resting }), resting.length)}`}
          {each > 1 && ` · ${words.evidence.eachMark(each)}`}
        </span>
      </span>
    </>
  )
}
