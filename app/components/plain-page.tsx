import type { ReactNode } from 'react'
import type { toPageJsonLd } from '@/lib/formats/json-ld'
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
  /** Additional properties of the schema.org data. */
  describe?: (page: ReturnType<typeof toPageJsonLd>) => unknown
  children: ReactNode
}

/** A page about the site itself: heading, lead and content. Uses the card of the timeline. */
export const PlainPage = ({ page, heading, lead, above, below, describe, children }: Props) => {
  const described = pageJsonLd(page, { title: heading, description: lead, image: timelineImage(page) })
  return (
    <PageFrame
      page={page}
      jsonLd={describe ? describe(described) : described}
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
