import { nothingSlug } from '@/lib/addresses'
import { sitemapParts, toSitemapPart } from '@/lib/formats/sitemap'
import { atLeast } from '../../params'
import { loadTimeline } from '../../timeline'
import { xmlResponse } from '../../xml-response'

type Params = { file: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): Params[] =>
  atLeast(
    Array.from({ length: sitemapParts(loadTimeline()) }, (_, index) => ({ file: `${index + 1}.xml` })),
    { file: nothingSlug },
  )

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  return xmlResponse(toSitemapPart(loadTimeline(), Number.parseInt((await params).file, 10)))
}
