import { toTimelineJsonLd } from '@/lib/formats/json-ld'
import { timelineImage } from '../heads/previews'
import type { Page } from '../page-context'
import { EraSection } from './era-section'
import { Lede } from './lede'
import { PageFrame } from './page-frame'
import { PageHead } from './page-head'
import { ThemeLinks } from './theme-links'
import { TimeMap } from './time-map'

/** From this many events on, browsers lay out only the months in view (`content-visibility`). */
const LONG = 100

/** The complete timeline: map, eras and events. */
export const TimelinePage = ({ page }: { page: Page }) => {
  const { timeline, site, language } = page
  const { eras, events, themes } = timeline
  const { timeline: text } = page.words
  const image = timelineImage(page)
  return (
    <PageFrame
      page={page}
      jsonLd={toTimelineJsonLd(timeline, language, image)}
      className={events.length > LONG ? 'timeline long' : 'timeline'}
      head={<PageHead heading={site.tagline[language]} />}
    >
      <Lede page={page} />
      {events.length > 0 ? (
        <>
          <TimeMap page={page} />
          {eras.map((era) => (
            <EraSection key={era.id} page={page} era={era} />
          ))}
        </>
      ) : (
        <p>{text.empty}</p>
      )}
      {themes.length > 0 && (
        <nav className="themes" aria-labelledby="themes">
          <h2 id="themes">{text.themes}</h2>
          <p>
            <ThemeLinks page={page} themes={themes} />
          </p>
        </nav>
      )}
    </PageFrame>
  )
}
