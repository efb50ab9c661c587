import type { ReactNode } from 'react'
import { writeJsonLd } from '@/lib/formats/json-ld'
import type { Page } from '../page-context'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = {
  page: Page
  /** schema.org description of the page. */
  jsonLd: unknown
  className?: string
  children: ReactNode
}

/** A schema.org description, for machines only. */
const JsonLd = ({ value }: { value: unknown }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with its "<" escaped, not HTML
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeJsonLd(value) }} />
)

/** What stands around the content of every page, with a link past it for those who go by keyboard. */
export const PageFrame = ({ page, jsonLd, className = 'page', children }: Props) => (
  <>
    <a className="skip" href="#content">
      {page.words.site.skipToContent}
    </a>
    {/* First of all, as some readers of links take no more than the beginning of a page. */}
    <JsonLd value={jsonLd} />
    <SiteHeader page={page} />
    <main id="content" className={className}>
      {children}
    </main>
    <SiteFooter page={page} />
  </>
)
