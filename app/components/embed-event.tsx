import { absoluteUrl, eventPath } from '@/lib/addresses'
import { evidenceLine } from '@/lib/formats/evidence-line'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { StatementMarks } from './statement-marks'
import { WordsOf } from './words-of'
import '../styles/share.css'

type Props = { page: Page; event: TimelineEvent }

/** A short version of an event to embed in other sites, with a link to its page. */
export const EmbedEvent = ({ page, event }: Props) => {
  const { site, language } = page
  const { event: text } = page.words
  const support = evidenceLine(event, language)
  const address = absoluteUrl(site, eventPath(language, event.slug))
  return (
    <main id="content" className="embed">
      <p className="date">
        <EventDate page={page} event={event} /> <span className="kind">{event.kind.name[language]}</span>
      </p>
      <h1>
        <a href={address} target="_blank" rel="noopener">
          <WordsOf page={page} text={event.title} />
        </a>
      </h1>
      <p>
        {event.withdrawn && <strong>{text.withdrawn}. </strong>}
        <WordsOf page={page} text={event.summary} />
      </p>
      <p className="meta">
        {support && (
          <span>
            <StatementMarks page={page} event={event} />
            {support}
          </span>
        )}
        <a href={address} target="_blank" rel="noopener">
          {site.name[language]}
        </a>
      </p>
    </main>
  )
}
