import { correctionsPath, eventPath, href } from '@/lib/addresses'
import { type FeedEntry, feedEntries } from '@/lib/formats/feed-entries'
import { feedHead } from '@/lib/formats/feed-list'
import { type Language, words } from '@/lib/languages'
import { formatDay } from '@/lib/timeline/dates'
import type { Timeline } from '@/lib/timeline/types'
import { FeedAddresses } from './feed-addresses'
import { PlainPage } from './plain-page'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; language: Language }

/** Where the event's page speaks of it: a withdrawal stands at its top. */
const placeOf = (change: FeedEntry['change']): string => (change?.kind === 'correction' ? '#corrections' : '')

/** Everything that was corrected or withdrawn, the newest first, and how to report an error. */
export const CorrectionsPage = ({ timeline, language }: Props) => {
  const { corrections: text, feeds, dates, about } = words(language)
  const { site } = timeline
  const entries = feedEntries(timeline, { kind: 'corrections' })
  return (
    <PlainPage
      timeline={timeline}
      language={language}
      pathIn={correctionsPath}
      heading={text.heading}
      lead={text.lead}
    >
      {entries.length === 0 && <p>{text.none}</p>}
      <ol className="notes">
        {entries.map(({ event, at, change }) => (
          <li key={`${event.id} ${at} ${change?.kind}`}>
            <p className="date">
              <time dateTime={at}>{formatDay(at, dates)}</time>
            </p>
            <p>
              <a href={href(site, eventPath(language, event.slug)) + placeOf(change)}>
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
    </PlainPage>
  )
}
