import { eventCard } from '@/lib/share/card'
import { cardImage } from '@/lib/share/card-image'
import { toOembed } from '@/lib/share/oembed'
import { jsonResponse } from '../../../../json-response'
import { type EventParams, eventInLanguage, eventParams } from '../../../../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = eventParams

export async function GET(_: Request, { params }: { params: Promise<EventParams> }) {
  const { timeline, event, language } = eventInLanguage(await params)
  const image = cardImage(timeline.site, eventCard(timeline, event, language))
  return jsonResponse(toOembed(timeline, event, language, image))
}
