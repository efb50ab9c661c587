import type { ReactNode } from 'react'
import type { Path } from '@/lib/addresses'
import { toPageJsonLd } from '@/lib/formats/json-ld'
import type { Language } from '@/lib/languages'
import { timelineImage } from '../heads/previews'
import type { Page } from '../page-context'
import { PageFrame } from './page-frame'

type Props = {
  page: Page
  /** The same page in each language. */
  pathIn: (language: Language) => Path
  heading: string
  lead: string
  /** What the schema.org description of the page says beyond that. */
  describe?: (page: ReturnType<typeof toPageJsonLd>) => unknown
  children: ReactNode
}

/** A page about the site rather than an event, theme or actor: heading and lead, under the timeline's own card. */
export const PlainPage = ({ page, pathIn, heading, lead, describe, children }: Props) => {
  const { timeline, language } = page
  const said = { headline: heading, description: lead }
  const image = timelineImage(page)
  const described = toPageJsonLd(timeline, language, pathIn(language), said, image)
  return (
    <PageFrame page={page} pathIn={pathIn} jsonLd={describe ? describe(described) : described}>
      <h1>{heading}</h1>
      <p className="lead">{lead}</p>
      {children}
    </PageFrame>
  )
}
