import { nothingSlug } from '@/lib/addresses'
import { eventCards } from '@/lib/share/card'
import { readCard } from '@/lib/share/draw'
import { toPressKit } from '@/lib/share/press-kit'
import { slugsOf } from '@/lib/timeline/slugs'
import { atLeast, eventBySlug } from '../../params'
import { loadTimeline } from '../../timeline'

type Params = { file: string }

const ENDING = '.zip'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): Params[] =>
  atLeast(
    loadTimeline()
      .events.flatMap(slugsOf)
      .map((slug) => ({ file: slug + ENDING })),
    { file: nothingSlug + ENDING },
  )

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const timeline = loadTimeline()
  const event = eventBySlug(timeline, (await params).file.slice(0, -ENDING.length))
  const cards = timeline.site.languages.flatMap((language) =>
    Object.values(eventCards(timeline, event, language)),
  )
  const pictures = await Promise.all(
    cards.map(async (card) => ({
      name: `${card.language}-${card.shape}.png`,
      bytes: new Uint8Array(await readCard(card)),
    })),
  )
  const kit = toPressKit(timeline, event, pictures)
  return new Response(kit, { headers: { 'content-type': 'application/zip' } })
}
