import { eventPath, href } from '@/lib/addresses'
import { confirmedLine } from '@/lib/formats/evidence-line'
import { type Language, words } from '@/lib/languages'
import { formatDay } from '@/lib/timeline/dates'
import { pageInOrder } from '@/lib/timeline/spread'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { Clocks } from './clocks'
import { EventDate } from './event-date'
import { ThemeLinks } from './theme-links'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; event: TimelineEvent; language: Language }

/** Where the event belongs, when it was, its title and summary. */
export const EventHeader = ({ timeline, event, language }: Props) => {
  const { site, eventsById } = timeline
  const { event: text, site: siteText, dates } = words(language)
  const support = confirmedLine(event, language)
  const outer = eventsById.get(event.partOf ?? '')
  return (
    <header className="event-header">
      <ol className="trail">
        <li>
          <a href={`${href(site, pageInOrder(timeline, event, language))}#${event.slug}`}>
            {siteText.timeline}
          </a>
        </li>
        {outer && (
          <li>
            <a href={href(site, eventPath(language, outer.slug))}>{outer.title[language]}</a>
          </li>
        )}
      </ol>
      <p className="date">
        <EventDate event={event} language={language} />
        <span className="kind">{event.kind.name[language]}</span>
      </p>
      <Clocks site={site} event={event} language={language} />
      <h1>
        <WordsOf text={event.title[language]} language={language} />
      </h1>
      {event.withdrawn && (
        <p className="withdrawn">{text.withdrawnOn(formatDay(event.withdrawn.at, dates))}</p>
      )}
      <p className="lead">
        <WordsOf text={event.summary[language]} language={language} />
      </p>
      <p className="meta">
        {support && <a href="#record">{support}</a>}
        {event.place && (
          <span>
            <WordsOf text={event.place.name[language]} language={language} />
          </span>
        )}
        <ThemeLinks site={site} themes={event.themes} language={language} />
      </p>
    </header>
  )
}
