import { absoluteUrl, eventPath, timelinePath } from '@/lib/addresses'
import { framedEvents, storyEvents } from '@/lib/share/embed'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { WordsOf } from './words-of'
import '../styles/share.css'
import '../styles/following.css'

/** The main events to embed in other sites: dates and titles, linked to their pages. */
export const EmbedTimeline = ({ page }: { page: Page }) => {
  const { timeline, site, language } = page
  const shown = framedEvents(timeline)
  const all = storyEvents(timeline).length
  return (
    <main id="content" className="embed">
      <h1>
        <a href={absoluteUrl(site, timelinePath(language))} target="_blank" rel="noopener">
          {site.name[language]}
        </a>
      </h1>
      <p>{site.tagline[language]}</p>
      {shown.length === 0 && <p>{page.words.timeline.empty}</p>}
      <ol className="newest">
        {shown.map((event) => (
          <li key={event.id}>
            <span className="date">
              <EventDate page={page} event={event} />
            </span>{' '}
            <a href={absoluteUrl(site, eventPath(language, event.slug))} target="_blank" rel="noopener">
              <WordsOf page={page} text={event.title} />
            </a>
          </li>
        ))}
      </ol>
      {all > shown.length && (
        <p className="meta">
          <a href={absoluteUrl(site, timelinePath(language))} target="_blank" rel="noopener">
            {page.words.timeline.eventCount(all)}
          </a>
        </p>
      )}
    </main>
  )
}
