import { nothingSlug } from '@/lib/addresses'
import { toEventJson } from '@/lib/formats/json'
import { slugsOf } from '@/lib/timeline/slugs'
import { jsonResponse } from '../../../../json-response'
import { atLeast, eventBySlug } from '../../../../params'
import { loadTimeline } from '../../../../timeline'

type Params = { file: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): Params[] =>
  atLeast(
    loadTimeline()
      .events.flatMap(slugsOf)
      .map((slug) => ({ file: `${slug}.json` })),
    { file: `${nothingSlug}.json` },
  )

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const timeline = loadTimeline()
  const slug = (await params).file.replace(/\.json$/, '')
  return jsonResponse(toEventJson(timeline, eventBySlug(timeline, slug)))
}
