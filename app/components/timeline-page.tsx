import { timelinePath } from '@/lib/addresses'
import { toTimelineJsonLd } from '@/lib/formats/json-ld'
import { type Language, words } from '@/lib/languages'
import { timelineCard } from '@/lib/share/card'
import { cardImage } from '@/lib/share/card-image'
import type { Era, Timeline } from '@/lib/timeline/types'
import { EventList } from './event-list'
import { JsonLd } from './json-ld'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = { timeline: Timeline; language: Language }

const EraSection = ({ timeline, language, era }: Props & { era: Era }) => {
  const ids = timeline.events
    .filter((event) => event.era === era && !timeline.eventsById.has(event.partOf ?? ''))
    .map((event) => event.id)
  return (
    <section className={era.main ? 'era main' : 'era'} aria-labelledby={`era-${era.id}`}>
      <h2 id={`era-${era.id}`}>{era.name[language]}</h2>
      {ids.length > 0 ? (
        <EventList timeline={timeline} ids={ids} language={language} level={3} />
      ) : (
        <p>{words(language).timeline.emptyEra}</p>
      )}
    </section>
  )
}

/** The whole timeline: eras in order, events in each. */
export const TimelinePage = ({ timeline, language }: Props) => {
  const { site, eras, events } = timeline
  const image = cardImage(site, timelineCard(timeline, language))
  return (
    <>
      <SiteHeader site={site} language={language} pathIn={timelinePath} named={false} />
      <main id="content" className="timeline">
        <header className="opening">
          <h1>{site.name[language]}</h1>
          <p className="lead">{site.tagline[language]}</p>
        </header>
        {events.length > 0 ? (
          eras.map((era) => <EraSection key={era.id} timeline={timeline} language={language} era={era} />)
        ) : (
          <p>{words(language).timeline.empty}</p>
        )}
      </main>
      <SiteFooter timeline={timeline} language={language} />
      <JsonLd value={toTimelineJsonLd(timeline, language, image)} />
    </>
  )
}
