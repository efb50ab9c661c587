import type { ReactNode } from 'react'
import type { JsonLdNode } from '@/lib/formats/json-ld'
import type { Page } from '../page-context'
import { JsonLd } from './json-ld'
import { type Dated, PageDates } from './page-dates'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = {
  page: Page
  /** The schema.org data of the page: the page itself, then what it has. */
  jsonLd: readonly [JsonLdNode & Dated, ...JsonLdNode[]]
  className?: string
  /** The head of the page, which continues the band of the site's header. It contains the heading of first rank. */
  head: ReactNode
  /** What follows the head and stays at the top of the window. */
  row?: ReactNode
  children: ReactNode
}

/** Header and footer of every page, the head of its content, and a skip link to the content for keyboard users. */
export const PageFrame = ({ page, jsonLd, className = 'page', head, row, children }: Props) => (
  <>
    <a className="skip" href="#content">
      {page.words.site.skipToContent}
    </a>
    {/* At the top, because some crawlers read only the beginning of a page. */}
    {jsonLd.map((node) => (
      <JsonLd key={node['@type']} node={node} />
    ))}
    <PageDates of={jsonLd[0]} />
    <SiteHeader page={page} />
    <main id="content" className={className}>
      <div className="head band">
        <div className="width">{head}</div>
      </div>
      {row}
      <div className="body width">{children}</div>
    </main>
    <SiteFooter page={page} />
  </>
)
