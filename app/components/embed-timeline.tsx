import { absoluteUrl, eventPath, timelinePath } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import { framedEvents, storyEvents } from '@/lib/share/embed'
import type { Timeline } from '@/lib/timeline/types'
import { EventDate } from './event-date'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; language: Language }

/** The story itself for the frame of another site: dates and titles, each with the way to its page. */
export const EmbedTimeline = ({ timeline, language }: Props) => {
  const { site } = timeline
  const told = framedEvents(timeline)
  const all = storyEvents(timeline).length
  return (
    <main id="content" className="embed">
      <h1>
        <a href={absoluteUrl(site, timelinePath(language))} target="_blank" rel="noopener">
          {site.name[language]}
        </a>
      </h1>
      <p>{site.tagline[language]}</p>
      {told.length === 0 && <p>{words(language).timeline.empty}</p>}
      <ol className="newest">
        {told.map((event) => (
          <li key={event.id}>
            <span className="date">
              <EventDate event={event} language={language} />
            </span>{' '}
            <a href={absoluteUrl(site, eventPath(language, event.slug))} target="_blank" rel="noopener">
              <WordsOf text={event.title[language]} language={language} />
            </a>
          </li>
        ))}
      </ol>
      {all > told.length && (
        <p className="meta">
          <a href={absoluteUrl(site, timelinePath(language))} target="_blank" rel="noopener">
            {words(language).timeline.eventCount(all)}
          </a>
        </p>
      )}
    </main>
  )
}
