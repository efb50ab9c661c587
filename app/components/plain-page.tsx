import type { ReactNode } from 'react'
import type { toPageJsonLd } from '@/lib/formats/json-ld'
import { pageJsonLd, timelineImage } from '../heads/previews'
import type { Page } from '../page-context'
import { PageFrame } from './page-frame'
import { PageHead } from './page-head'

type Props = {
  page: Page
  heading: string
  lead: string
  /** Additional properties of the schema.org data. */
  describe?: (page: ReturnType<typeof toPageJsonLd>) => unknown
  children: ReactNode
}

/** A page about the site itself: heading, lead and content. Uses the card of the timeline. */
export const PlainPage = ({ page, heading, lead, describe, children }: Props) => {
  const described = pageJsonLd(page, { title: heading, description: lead, image: timelineImage(page) })
  return (
    <PageFrame
      page={page}
      jsonLd={describe ? describe(described) : described}
      head={<PageHead heading={heading} lead={lead} />}
    >
      {children}
    </PageFrame>
  )
}
