import type { ReactNode } from 'react'
import { writeJsonLd } from '@/lib/formats/json-ld'
import type { Page } from '../page-context'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = {
  page: Page
  /** The schema.org data of the page. */
  jsonLd: unknown
  className?: string
  /** The head of the page, which continues the band of the site's header. It contains the heading of first rank. */
  head: ReactNode
  children: ReactNode
}

/** Structured data (JSON-LD) for search engines. */
const JsonLd = ({ value }: { value: unknown }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with its "<" escaped, not HTML
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeJsonLd(value) }} />
)

/** Header and footer of every page, the head of its content, and a skip link to the content for keyboard users. */
export const PageFrame = ({ page, jsonLd, className = 'page', head, children }: Props) => (
  <>
    <a className="skip" href="#content">
      {page.words.site.skipToContent}
    </a>
    {/* At the top, because some crawlers read only the beginning of a page. */}
    <JsonLd value={jsonLd} />
    <SiteHeader page={page} />
    <main id="content" className={className}>
      <div className="head band">
        <div className="width">{head}</div>
      </div>
      <div className="body width">{children}</div>
    </main>
    <SiteFooter page={page} />
  </>
)
