import { eventPath, href } from '@/lib/addresses'
import { confirmedLine } from '@/lib/formats/evidence-line'
import { type Language, words } from '@/lib/languages'
import { eventsWithin } from '@/lib/timeline/order'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { EventDate } from './event-date'
import { EventList } from './event-list'
import { ThemeLinks } from './theme-links'
import { WordsOf } from './words-of'

export type Level = 3 | 4 | 5

type Props = { timeline: Timeline; event: TimelineEvent; language: Language; level: Level; nested?: boolean }

/** An event in a list. */
export const EventEntry = ({ timeline, event, language, level, nested = false }: Props) => {
  const { event: text } = words(language)
  const Heading = `h${level}` as const
  const within = nested ? eventsWithin(timeline, event) : []
  return (
    <li>
      <article className="entry" id={event.slug} aria-labelledby={`${event.slug}-title`}>
        <p className="date">
          <EventDate event={event} language={language} />
          <span className="kind">{event.kind.name[language]}</span>
        </p>
        <Heading id={`${event.slug}-title`}>
          <a href={href(timeline.site, eventPath(language, event.slug))}>
            <WordsOf text={event.title[language]} language={language} />
          </a>
        </Heading>
        <p>
          {event.withdrawn && <strong>{text.withdrawn}. </strong>}
          <WordsOf text={event.summary[language]} language={language} />
        </p>
        {event.claims.length > 0 && (
          <p className="meta">
            <span>{confirmedLine(event, language)}</span>
            <ThemeLinks site={timeline.site} themes={event.themes} language={language} />
          </p>
        )}
        {within.length > 0 && (
          <EventList
            timeline={timeline}
            events={within}
            language={language}
            level={level === 3 ? 4 : 5}
            nested
          />
        )}
      </article>
    </li>
  )
}
