/** The parameters of the static routes, and what they stand for. */
import { notFound } from 'next/navigation'
import { nothingSlug } from '@/lib/addresses'
import { isLanguage } from '@/lib/languages'
import { once } from '@/lib/remembered'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { slugsOf } from '@/lib/timeline/types'
import { type Page, pageIn } from './page-context'
import { loadTimeline } from './timeline'

export type LanguageParams = { language: string }

/** One route per language of the site. */
export const languageParams = (): LanguageParams[] =>
  loadTimeline().site.languages.map((language) => ({ language }))

/** The page value of an address; answers 404 for a language that the site does not have. */
export const inLanguage = ({ language }: LanguageParams): Page => {
  const timeline = loadTimeline()
  if (!isLanguage(language) || !timeline.site.languages.includes(language)) notFound()
  return pageIn(timeline, language)
}

/** The page value in the site's default language, for addresses without a language. */
export const inDefaultLanguage = (): Page => {
  const timeline = loadTimeline()
  return pageIn(timeline, timeline.site.languages[0])
}

const eventsBySlug = once(
  ({ events }: Timeline) => new Map(events.flatMap((event) => slugsOf(event).map((slug) => [slug, event]))),
)

/** The event of a slug, or of one of its former slugs. */
export const eventBySlug = (timeline: Timeline, slug: string): TimelineEvent =>
  orNotFound(eventsBySlug(timeline).get(slug))

export type EventParams = LanguageParams & { slug: string }

/** One route per language and slug of an event: embeds and files that others use keep answering at former ones. */
export const eventParams = (): EventParams[] =>
  languageParams().flatMap((params) =>
    atLeast(
      loadTimeline()
        .events.flatMap(slugsOf)
        .map((slug) => ({ ...params, slug })),
      { ...params, slug: nothingSlug },
    ),
  )

/** The event of an address, with the page value; answers 404 where there is none. */
export const eventInLanguage = ({ slug, ...params }: EventParams) => {
  const page = inLanguage(params)
  return { page, event: eventBySlug(page.timeline, slug) }
}

/**
 * The parameters of a route, or a placeholder where a timeline has nothing for it: a static export refuses a route
 * without pages. `lib/publish` takes what the placeholder gave out of the export again.
 */
export const atLeast = <P>(params: P[], placeholder: P): P[] => (params.length > 0 ? params : [placeholder])

/** What was looked for; answers 404 where there is none. */
export const orNotFound = <T>(found: T | undefined): T => found ?? notFound()

/** The item of a list with this id; answers 404 where there is none. */
export const byId = <T extends { id: string }>(items: readonly T[], id: string): T =>
  orNotFound(items.find((item) => item.id === id))

/** The part of a list that one year has; answers 404 where it has none. */
export const ofYear = <P extends { year: string }>(parts: readonly P[], year: string): P =>
  orNotFound(parts.find((part) => part.year === year))
