import { absoluteUrl, eventPath } from '@/lib/addresses'
import { confirmedLine } from '@/lib/formats/evidence-line'
import { type Language, words } from '@/lib/languages'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { EventDate } from './event-date'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; event: TimelineEvent; language: Language }

/** An event for the frame of another site: in short, with the way to all of it. */
export const EmbedEvent = ({ timeline: { site }, event, language }: Props) => {
  const { event: text } = words(language)
  const support = confirmedLine(event, language)
  const address = absoluteUrl(site, eventPath(language, event.slug))
  return (
    <main id="content" className="embed">
      <p className="date">
        <EventDate event={event} language={language} />
        <span className="kind">{event.kind.name[language]}</span>
      </p>
      <h1>
        <a href={address} target="_blank" rel="noopener">
          <WordsOf text={event.title[language]} language={language} />
        </a>
      </h1>
      <p>
        {event.withdrawn && <strong>{text.withdrawn}. </strong>}
        <WordsOf text={event.summary[language]} language={language} />
      </p>
      <p className="meta">
        {support && <span>{support}</span>}
        <a href={address} target="_blank" rel="noopener">
          {site.name[language]}
        </a>
      </p>
    </main>
  )
}
