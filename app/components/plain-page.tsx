import type { ReactNode } from 'react'
import type { JsonLdNode } from '@/lib/formats/json-ld'
import { pageJsonLd, timelineImage } from '../heads/previews'
import type { Page } from '../page-context'
import { PageFrame } from './page-frame'
import { PageHead } from './page-head'
import '../styles/lists.css'

type Props = {
  page: Page
  heading: string
  lead: string
  /** Above and below heading and lead, in the head of the page. */
  above?: ReactNode
  below?: ReactNode
  /** What the page has beside itself, as schema.org data. */
  jsonLd?: JsonLdNode
  children: ReactNode
}

/** A page about the site itself: heading, lead and content. Uses the card of the timeline. */
export const PlainPage = ({ page, heading, lead, above, below, jsonLd, children }: Props) => {
  const described = pageJsonLd(page, { title: heading, description: lead, image: timelineImage(page) })
  return (
    <PageFrame
      page={page}
      jsonLd={[described, ...(jsonLd ? [jsonLd] : [])]}
      head={
        <>
          {above}
          <PageHead heading={heading} lead={lead} />
          {below}
        </>
      }
    >
      {children}
    </PageFrame>
  )
}
