import { sourcesPath } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import { type Language, words } from '@/lib/languages'
import { publisherName } from '@/lib/timeline/publishers'
import type { Source, Timeline } from '@/lib/timeline/types'
import { claimsBySource, disagreementsBySource, fallBySource } from '@/lib/timeline/uses'
import { PlainPage } from './plain-page'
import { SourceFall } from './source-fall'
import { SourceLine } from './source-line'
import { SourceUses } from './source-uses'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; language: Language }

/** Publishers in the alphabetical order of the page's language, whatever the machine's own. */
const byPublisher = (sources: readonly Source[], language: Language): [string, Source[]][] =>
  [...groupBy(sources, (source) => publisherName(source, language))].sort(([a], [b]) =>
    a.localeCompare(b, language),
  )

/** All sources by publisher, each with what rests on it and what would fall without it. */
export const SourcesPage = ({ timeline, language }: Props) => {
  const { site, sources, actors } = timeline
  const { sourcesPage: text } = words(language)
  const publishers = byPublisher(sources, language)
  const claims = claimsBySource(timeline)
  const disputed = disagreementsBySource(timeline)
  const falls = fallBySource(timeline)
  const repeated = new Set(sources.map(({ derivedFrom }) => derivedFrom))
  return (
    <PlainPage
      timeline={timeline}
      language={language}
      pathIn={sourcesPath}
      heading={text.heading}
      lead={text.lead(sources.length, publishers.length)}
    >
      <p className="note">{text.note}</p>
      {publishers.map(([publisher, published]) => (
        <section key={publisher} className="publisher">
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
      ))}
    </PlainPage>
  )
}
