import { isSpread } from '@/lib/timeline/event-parts'
import { timelineJsonLd } from '../heads/previews'
import type { Page } from '../page-context'
import { EraSection } from './era-section'
import { FrontHead } from './front-head'
import { KeyEvents } from './key-events'
import { Lede } from './lede'
import { PageFrame } from './page-frame'
import { Threads } from './threads'
import '../styles/timeline.css'

/** The complete timeline: its picture, the main era, the story in short, and what came before and since. */
export const TimelinePage = ({ page }: { page: Page }) => {
  const { timeline } = page
  const { eras, events } = timeline
  const main = eras.findIndex((era) => era.main)
  const section = (era: (typeof eras)[number]) => <EraSection key={era.id} page={page} era={era} />
  return (
    <PageFrame
      page={page}
      jsonLd={[timelineJsonLd(page)]}
      className="timeline"
      head={<FrontHead page={page} />}
    >
      {events.length > 0 ? eras.slice(main, main + 1).map(section) : <p>{page.words.timeline.empty}</p>}
      <Lede page={page} />
      {isSpread(timeline) && <KeyEvents page={page} events={events} query="?key=1" />}
      <div className="beside">
        {events.length > 0 && main > 0 && <div>{eras.slice(0, main).map(section)}</div>}
        <div>
          {events.length > 0 && eras.slice(main + 1).map(section)}
          <Threads page={page} />
        </div>
      </div>
    </PageFrame>
  )
}
