import { notFound } from 'next/navigation'
import { nothingSlug } from '@/lib/addresses'
import { imagesByFile, scaleImage } from '@/lib/share/event-image'
import { readImage } from '@/lib/timeline/read'
import { atLeast } from '../../params'
import { loadTimeline } from '../../timeline'

type Params = { file: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): Params[] =>
  atLeast(
    [...imagesByFile(loadTimeline()).keys()].map((file) => ({ file })),
    { file: `${nothingSlug}.webp` },
  )

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { image, width } = imagesByFile(loadTimeline()).get((await params).file) ?? notFound()
  const bytes = await scaleImage(readImage(image), width)
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/webp' } })
}
