import { absoluteUrl, eventPath, timelinePath } from '@/lib/addresses'
import { skylineDays, skylineEvents, toSkyline } from '@/lib/formats/skyline'
import { framedEvents } from '@/lib/share/embed'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { EvidenceRow } from './evidence-row'
import { Skyline } from './skyline'
import { SkylineCaption } from './skyline-caption'
import { WordsOf } from './words-of'
import '../styles/share.css'
import '../styles/timeline.css'

/** The main events to embed in other sites: their picture, dates, titles and evidence, linked to their pages. */
export const EmbedTimeline = ({ page }: { page: Page }) => {
  const { timeline, site, language } = page
  const shown = framedEvents(timeline)
  const all = skylineEvents(timeline)
  const skyline = toSkyline(skylineDays(all))
  return (
    <main id="content" className="embed">
      <h1>
        <a href={absoluteUrl(site, timelinePath(language))} target="_blank" rel="noopener">
          {site.name[language]}
        </a>
      </h1>
      <p>{(site.short ?? site.tagline)[language]}</p>
      {skyline && <Skyline page={page} skyline={skyline} />}
      {skyline && <SkylineCaption page={page} skyline={skyline} />}
      {shown.length === 0 && <p>{page.words.timeline.empty}</p>}
      <ol className="short-list">
        {shown.map((event) => (
          <li key={event.id}>
            <p className="date">
              <EventDate page={page} event={event} short />
            </p>{' '}
            <div>
              <a href={absoluteUrl(site, eventPath(language, event.slug))} target="_blank" rel="noopener">
                <WordsOf page={page} text={event.title} />
              </a>
              <EvidenceRow page={page} event={event} />
            </div>
          </li>
        ))}
      </ol>
      {all.length > shown.length && (
        <p className="meta">
          <a href={absoluteUrl(site, timelinePath(language))} target="_blank" rel="noopener">
            {page.words.timeline.eventCount(all.length)}
          </a>
        </p>
      )}
    </main>
  )
}
