import { toCalendar } from '@/lib/formats/calendar'
import { fileResponse } from '../../file-response'
import { inLanguage, type LanguageParams, languageParams } from '../../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = languageParams

export async function GET(_: Request, { params }: { params: Promise<LanguageParams> }) {
  const { timeline, language } = inLanguage(await params)
  return fileResponse('calendar.ics', toCalendar(timeline, language))
}
