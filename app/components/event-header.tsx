import { eventPath, href, timelinePath } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import { formatDay } from '@/lib/timeline/dates'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { EventDate } from './event-date'

type Props = { timeline: Timeline; event: TimelineEvent; language: Language }

/** Where the event belongs, when it was, its title and summary. */
export const EventHeader = ({ timeline, event, language }: Props) => {
  const { site, eventsById } = timeline
  const { event: text, site: siteText, dates } = words(language)
  const outer = eventsById.get(event.partOf ?? '')
  return (
    <header className="event-header">
      <ol className="trail">
        <li>
          <a href={`${href(site, timelinePath(language))}#${event.slug}`}>{siteText.timeline}</a>
        </li>
        {outer && (
          <li>
            <a href={href(site, eventPath(language, outer.slug))}>{outer.title[language]}</a>
          </li>
        )}
      </ol>
      <p className="date">
        <EventDate event={event} language={language} />
      </p>
      <h1>{event.title[language]}</h1>
      {event.withdrawn && (
        <p className="withdrawn">{text.withdrawnOn(formatDay(event.withdrawn.at, dates))}</p>
      )}
      <p className="lead">{event.summary[language]}</p>
      <p className="meta">
        <span>{event.kind.name[language]}</span>
        {event.place && <span>{event.place.name[language]}</span>}
        {event.themes.map((theme) => (
          <span key={theme.id}>{theme.name[language]}</span>
        ))}
      </p>
    </header>
  )
}
