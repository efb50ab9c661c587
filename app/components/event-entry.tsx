import { eventPath, href } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { EventDate } from './event-date'
import { EventList } from './event-list'

type Props = { timeline: Timeline; event: TimelineEvent; language: Language; level: 3 | 4 }

/** An event in the list, what happened within it nested below. */
export const EventEntry = ({ timeline, event, language, level }: Props) => {
  const { evidence, event: text } = words(language)
  const Heading = `h${level}` as const
  const confirmed = event.claims.filter((claim) => claim.evidence === 'confirmed').length
  return (
    <li>
      <article className="entry" id={event.slug} aria-labelledby={`${event.slug}-title`}>
        <p className="date">
          <EventDate event={event} language={language} />
        </p>
        <div className="body">
          <Heading id={`${event.slug}-title`}>
            <a href={href(timeline.site, eventPath(language, event.slug))}>{event.title[language]}</a>
          </Heading>
          <p>
            {event.withdrawn && <strong>{text.withdrawn}. </strong>}
            {event.summary[language]}
          </p>
          {event.claims.length > 0 && (
            <p className="meta">
              <span>{event.kind.name[language]}</span>
              <span>{evidence.confirmedOf(confirmed, event.claims.length)}</span>
            </p>
          )}
          {event.contains.length > 0 && (
            <EventList timeline={timeline} ids={event.contains} language={language} level={4} />
          )}
        </div>
      </article>
    </li>
  )
}
