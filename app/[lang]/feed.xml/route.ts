import { feedItems } from '@/lib/formats/feed-item'
import { toRss } from '@/lib/formats/rss'
import { eventCard } from '@/lib/share/card'
import { cardImage } from '@/lib/share/card-image'
import { readCard } from '@/lib/share/draw'
import { inLanguage, type LanguageParams, languageParams } from '../../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = languageParams

export async function GET(_: Request, { params }: { params: Promise<LanguageParams> }) {
  const { timeline, language } = inLanguage(await params)
  const items = await feedItems(timeline, language, async (event) => {
    const card = eventCard(timeline, event, language)
    return { ...cardImage(timeline.site, card), bytes: (await readCard(card)).byteLength }
  })
  return new Response(toRss(timeline, language, items), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
