import { correctionsPath, eventPath, href } from '@/lib/addresses'
import { feedEntries } from '@/lib/formats/feed-entries'
import { feedHead } from '@/lib/formats/feed-list'
import { toPageJsonLd } from '@/lib/formats/json-ld'
import { type Language, words } from '@/lib/languages'
import { timelineCard } from '@/lib/share/card'
import { cardImage } from '@/lib/share/card-image'
import { formatDay } from '@/lib/timeline/dates'
import type { Timeline } from '@/lib/timeline/types'
import { FeedAddresses } from './feed-addresses'
import { PageFrame } from './page-frame'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; language: Language }

/** Everything that was corrected or withdrawn, the newest first, and how to report an error. */
export const CorrectionsPage = ({ timeline, language }: Props) => {
  const { corrections: text, feeds, dates, about } = words(language)
  const { site } = timeline
  const entries = feedEntries(timeline, { kind: 'corrections' })
  const said = { headline: text.heading, description: text.lead }
  const image = cardImage(site, timelineCard(timeline, language))
  return (
    <PageFrame
      timeline={timeline}
      language={language}
      pathIn={correctionsPath}
      jsonLd={toPageJsonLd(timeline, language, correctionsPath(language), said, image)}
    >
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      {entries.length === 0 && <p>{text.none}</p>}
      <ol className="notes">
        {entries.map(({ event, at, change }) => (
          <li key={`${event.id} ${at} ${change?.kind}`}>
            <p className="date">
              <time dateTime={at}>{formatDay(at, dates)}</time>
            </p>
            <p>
              <a href={`${href(site, eventPath(language, event.slug))}#corrections`}>
                <WordsOf
                  text={change ? feeds[change.kind](event.title[language]) : event.title[language]}
                  language={language}
                />
              </a>
            </p>
            {change && (
              <p>
                <WordsOf text={change.note[language]} language={language} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <section>
        <h2>{about.errors}</h2>
        <p>
          {about.reportTo} <a href={`mailto:${site.contact}`}>{site.contact}</a>
        </p>
      </section>
      <section>
        <h2>{text.follow}</h2>
        <FeedAddresses
          addresses={feedHead(timeline, { kind: 'corrections' }, language).addresses}
          language={language}
        />
      </section>
    </PageFrame>
  )
}
