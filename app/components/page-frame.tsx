import type { ReactNode } from 'react'
import type { Path } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import type { Timeline } from '@/lib/timeline/types'
import { JsonLd } from './json-ld'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = {
  timeline: Timeline
  language: Language
  /** The same page in each language. */
  pathIn: (language: Language) => Path
  /** schema.org description of the page. */
  jsonLd: unknown
  className?: string
  children: ReactNode
}

/** What stands around the content of every page, with a link past it for those who go by keyboard. */
export const PageFrame = ({ timeline, language, pathIn, jsonLd, className = 'page', children }: Props) => (
  <>
    <a className="skip" href="#content">
      {words(language).site.skipToContent}
    </a>
    {/* First of all, as some readers of links take no more than the beginning of a page. */}
    <JsonLd value={jsonLd} />
    <SiteHeader site={timeline.site} language={language} pathIn={pathIn} />
    <main id="content" className={className}>
      {children}
    </main>
    <SiteFooter timeline={timeline} language={language} />
  </>
)
