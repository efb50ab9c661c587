import type { Language } from '@/lib/languages'
import type { Source, Timeline } from '@/lib/timeline/types'
import { claimsBySource, disagreementsBySource, fallBySource, repeatedSources } from '@/lib/timeline/uses'
import { SourceFall } from './source-fall'
import { SourceLine } from './source-line'
import { SourceUses } from './source-uses'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; publisher: string; published: readonly Source[]; language: Language }

/** The sources of a publisher, each with what rests on it and what would fall without it. */
export const PublisherSources = ({ timeline, publisher, published, language }: Props) => {
  const { site, actors } = timeline
  const claims = claimsBySource(timeline)
  const disputed = disagreementsBySource(timeline)
  const falls = fallBySource(timeline)
  const repeated = repeatedSources(timeline)
  return (
    <section className="publisher">
      <h2>
        <WordsOf text={publisher} language={language} />
      </h2>
      <ul className="notes">
        {published.map((source) => (
          <li key={source.id} id={source.id}>
            <SourceLine source={source} language={language} />
            <SourceUses
              site={site}
              claims={claims.get(source) ?? []}
              disputed={disputed.get(source) ?? []}
              spelled={actors.filter(({ variants = [] }) =>
                variants.some(({ seenIn }) => seenIn === source.id),
              )}
              language={language}
            />
            <SourceFall
              site={site}
              claims={claims.get(source) ?? []}
              fall={falls.get(source)}
              repeated={repeated.has(source)}
              language={language}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
