import type { Source } from '@/lib/timeline/types'
import { claimsBySource, disagreementsBySource, fallBySource, repeatedSources } from '@/lib/timeline/uses'
import type { Page } from '../page-context'
import { SourceFall } from './source-fall'
import { SourceLine } from './source-line'
import { SourceUses } from './source-uses'
import { WordsOf } from './words-of'

type Props = { page: Page; publisher: string; published: readonly Source[] }

/** The sources of a publisher, each with the claims it supports and those that depend on it. */
export const PublisherSources = ({ page, publisher, published }: Props) => {
  const { timeline } = page
  const claims = claimsBySource(timeline)
  const disputed = disagreementsBySource(timeline)
  const falls = fallBySource(timeline)
  const repeated = repeatedSources(timeline)
  return (
    <section className="publisher">
      <h2>
        <WordsOf page={page} text={publisher} />
      </h2>
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
    </section>
  )
}
