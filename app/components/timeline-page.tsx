import { timelinePath } from '@/lib/addresses'
import { timelineCard } from '@/lib/cards/card'
import { cardImage } from '@/lib/cards/card-image'
import { toTimelineJsonLd } from '@/lib/formats/json-ld'
import { type Language, words } from '@/lib/languages'
import type { Timeline } from '@/lib/timeline/types'
import { EraSection } from './era-section'
import { PageFrame } from './page-frame'
import { ThemeLinks } from './theme-links'
import { TimeMap } from './time-map'

type Props = { timeline: Timeline; language: Language }

/** From this many events on, browsers are asked to lay out only the months in view. */
const LONG = 100

/** The whole timeline: a picture of it, eras in order, events in each. */
export const TimelinePage = ({ timeline, language }: Props) => {
  const { site, eras, events, themes } = timeline
  const { timeline: text } = words(language)
  const image = cardImage(site, timelineCard(timeline, language))
  return (
    <PageFrame
      timeline={timeline}
      language={language}
      pathIn={timelinePath}
      jsonLd={toTimelineJsonLd(timeline, language, image)}
      className={events.length > LONG ? 'timeline long' : 'timeline'}
    >
      <header className="opening">
        <h1>{site.name[language]}</h1>
        <p className="lead">{site.tagline[language]}</p>
      </header>
      {events.length > 0 ? (
        <>
          <TimeMap timeline={timeline} language={language} />
          {eras.map((era) => (
            <EraSection key={era.id} timeline={timeline} language={language} era={era} />
          ))}
        </>
      ) : (
        <p>{text.empty}</p>
      )}
      {themes.length > 0 && (
        <nav className="themes" aria-labelledby="themes">
          <h2 id="themes">{text.themes}</h2>
          <p>
            <ThemeLinks site={site} themes={themes} language={language} />
          </p>
        </nav>
      )}
    </PageFrame>
  )
}
