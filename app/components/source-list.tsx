import type { Source } from '@/lib/timeline/types'
import {
  claimsBySource,
  disagreementsBySource,
  fallBySource,
  repeatedSources,
  spellingsBySource,
} from '@/lib/timeline/uses'
import type { Page } from '../page-context'
import { SourceFall } from './source-fall'
import { SourceLine } from './source-line'
import { SourceUses } from './source-uses'

type Props = { page: Page; sources: readonly Source[] }

/** Sources of a publisher, each with the claims it supports and those that depend on it. */
export const SourceList = ({ page, sources }: Props) => {
  const { timeline } = page
  const claims = claimsBySource(timeline)
  const disputed = disagreementsBySource(timeline)
  const spelled = spellingsBySource(timeline)
  const falls = fallBySource(timeline)
  const repeated = repeatedSources(timeline)
  return (
    <ul className="notes">
      {sources.map((source) => (
        <li key={source.id} id={source.id}>
          <SourceLine page={page} source={source} />
          <SourceUses
            page={page}
            claims={claims.get(source) ?? []}
            disputed={disputed.get(source) ?? []}
            spelled={spelled.get(source.id) ?? []}
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
  )
}
