import { marksOf } from '@/lib/formats/evidence-line'
import { confirmedCount } from '@/lib/timeline/evidence'
import type { Source } from '@/lib/timeline/types'
import {
  claimsBySource,
  claimsOnSources,
  disagreementsBySource,
  fallBySource,
  repeatedSources,
} from '@/lib/timeline/uses'
import type { Page } from '../page-context'
import { Marks } from './marks'
import { SourceFall } from './source-fall'
import { SourceLine } from './source-line'
import { SourceUses } from './source-uses'
import { WordsOf } from './words-of'

type Props = { page: Page; publisher: string; published: readonly Source[] }

/**
 * A publisher, folded: its name, the marks of what rests on its sources, and their number. Unfolded, its sources, each
 * with the claims it supports and those that depend on it. A link to a source unfolds it.
 */
export const PublisherSources = ({ page, publisher, published }: Props) => {
  const { timeline, words } = page
  const claims = claimsBySource(timeline)
  const disputed = disagreementsBySource(timeline)
  const falls = fallBySource(timeline)
  const repeated = repeatedSources(timeline)
  const resting = claimsOnSources(timeline, published).map(({ claim }) => claim)
  const { marks, each } = marksOf(resting)
  return (
    <details className="publisher">
      <summary>
        <strong>
          <WordsOf page={page} text={publisher} />
        </strong>{' '}
        <span className="carries">
          {marks.length > 0 && <Marks marks={marks} />}{' '}
          <span className="note">
            {words.sourcesPage.sourceCount(published.length)}
            {resting.length > 0 &&
              ` · ${words.evidence.confirmedOf(confirmedCount({ claims: resting }), resting.length)}`}
            {each > 1 && ` · ${words.evidence.eachMark(each)}`}
          </span>
        </span>
      </summary>
      <ul className="notes">
        {published.map((source) => (
          <li key={source.id} id={source.id}>
            <SourceLine page={page} source={source} />
            <SourceUses
              page={page}
              claims={claims.get(source) ?? []}
              disputed={disputed.get(source) ?? []}
              spelled={timeline.actors.filter(({ variants = [] }) =>
                variants.some(({ seenIn }) => seenIn === source.id),
              )}
            />
            <SourceFall
              page={page}
              claims={claims.get(source) ?? []}
              fall={falls.get(source)}
              repeated={repeated.has(source)}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
