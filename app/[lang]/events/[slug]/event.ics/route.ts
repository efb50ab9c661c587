import { nothingSlug } from '@/lib/addresses'
import { calendarEvents, toEventCalendar } from '@/lib/formats/calendar'
import { slugsOf } from '@/lib/timeline/slugs'
import { fileResponse } from '../../../../file-response'
import { atLeast, eventBySlug, inLanguage, type LanguageParams, languageParams } from '../../../../params'
import { loadTimeline } from '../../../../timeline'

type Params = LanguageParams & { slug: string }

export const dynamic = 'force-static'
export const dynamicParams = false

/** An event that a calendar cannot express has no file. */
export const generateStaticParams = (): Params[] => {
  const slugs = atLeast(calendarEvents(loadTimeline()).flatMap(slugsOf), nothingSlug)
  return languageParams().flatMap((language) => slugs.map((slug) => ({ ...language, slug })))
}

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { slug, ...rest } = await params
  const { timeline, language } = inLanguage(rest)
  return fileResponse('event.ics', toEventCalendar(timeline, eventBySlug(timeline, slug), language))
}
