import type { Metadata } from 'next'
import { TimelinePage } from '../components/timeline-page'
import { timelineMetadata } from '../heads/story'
import { inDefaultLanguage } from '../params'

export const generateMetadata = (): Metadata => timelineMetadata(inDefaultLanguage())

/** The timeline in the site's default language; its canonical address is that language's own page. */
export default function Page() {
  return <TimelinePage page={inDefaultLanguage()} />
}
