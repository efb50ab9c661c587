import { eventPath, href, sourcesPath } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import { type Language, words } from '@/lib/languages'
import { publisherName } from '@/lib/timeline/publishers'
import type { Source, Timeline } from '@/lib/timeline/types'
import { claimsBySource, type PlacedClaim } from '@/lib/timeline/uses'
import { PlainPage } from './plain-page'
import { SourceLine } from './source-line'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; language: Language }

/** Publishers in the alphabetical order of the page's language, whatever the machine's own. */
const byPublisher = (sources: readonly Source[], language: Language): [string, Source[]][] =>
  [...groupBy(sources, (source) => publisherName(source, language))].sort(([a], [b]) =>
    a.localeCompare(b, language),
  )

const Supported = ({ claims, timeline, language }: Props & { claims: readonly PlacedClaim[] }) => (
  <ul className="supported">
    {[...groupBy(claims, ({ event }) => event)].map(([event, placed]) => (
      <li key={event.id}>
        <a href={href(timeline.site, eventPath(language, event.slug))}>{event.title[language]}</a>{' '}
        {placed.map(({ number }) => (
          <a
            key={number}
            href={`${href(timeline.site, eventPath(language, event.slug))}#claim-${number}`}
            aria-label={`${words(language).event.statement(number)}, ${event.title[language]}`}
          >
            {words(language).event.statement(number)}
          </a>
        ))}
      </li>
    ))}
  </ul>
)

/** All sources by publisher, each with what rests on it. */
export const SourcesPage = ({ timeline, language }: Props) => {
  const { sourcesPage: text } = words(language)
  const publishers = byPublisher(timeline.sources, language)
  const uses = claimsBySource(timeline)
  const lead = text.lead(timeline.sources.length, publishers.length)
  return (
    <PlainPage
      timeline={timeline}
      language={language}
      pathIn={sourcesPath}
      heading={text.heading}
      lead={lead}
    >
      <p className="note">{text.note}</p>
      {publishers.map(([publisher, sources]) => (
        <section key={publisher} className="publisher">
          <h2>
            <WordsOf text={publisher} language={language} />
          </h2>
          <ul className="notes">
            {sources.map((source) => (
              <li key={source.id} id={source.id}>
                <SourceLine source={source} language={language} />
                <Supported claims={uses.get(source) ?? []} timeline={timeline} language={language} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PlainPage>
  )
}
