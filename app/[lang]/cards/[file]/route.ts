import { cardFileName, timelineCardName } from '@/lib/addresses'
import { allCards, eventCard, timelineCard } from '@/lib/share/card'
import { readCard } from '@/lib/share/draw'
import { eventBySlug, inLanguage, type LanguageParams } from '../../../params'
import { loadTimeline } from '../../../timeline'

type Params = LanguageParams & { file: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): Params[] =>
  allCards(loadTimeline()).map(({ language, name }) => ({ lang: language, file: cardFileName(name) }))

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { file, ...rest } = await params
  const { timeline, language } = inLanguage(rest)
  const card =
    file === cardFileName(timelineCardName)
      ? timelineCard(timeline, language)
      : eventCard(timeline, eventBySlug(timeline, file.replace(/\.png$/, '')), language)
  return new Response(new Uint8Array(await readCard(card)), { headers: { 'content-type': 'image/png' } })
}
