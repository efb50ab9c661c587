import type { Metadata } from 'next'
import { TimelinePage } from '../components/timeline-page'
import { timelineMetadata } from '../heads/story'
import { loadTimeline } from '../timeline'

export const generateMetadata = (): Metadata => {
  const timeline = loadTimeline()
  return timelineMetadata(timeline, timeline.site.languages[0])
}

/** The timeline in the site's default language; its canonical address is that language's own page. */
export default function Page() {
  const timeline = loadTimeline()
  return <TimelinePage timeline={timeline} language={timeline.site.languages[0]} />
}
