import { nothingSlug } from '@/lib/addresses'
import { sitemapParts, toSitemapPart } from '@/lib/formats/sitemap'
import { fileResponse } from '../../file-response'
import { atLeast } from '../../params'
import { loadTimeline } from '../../timeline'

type Params = { file: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): Params[] =>
  atLeast(
    Array.from({ length: sitemapParts(loadTimeline()) }, (_, index) => ({ file: `${index + 1}.xml` })),
    { file: nothingSlug },
  )

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { file } = await params
  return fileResponse(file, toSitemapPart(loadTimeline(), Number.parseInt(file, 10)))
}
