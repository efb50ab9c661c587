/** Resolves route parameters to events, themes, actors and years. Unknown values throw Next's 404 error. */
import { notFound } from 'next/navigation'
import { eventPath, type Params } from '@/lib/addresses'
import { once } from '@/lib/remembered'
import { actorYears, sourceYears, themeYears, yearParts } from '@/lib/timeline/by-year'
import { slugsOf, type Timeline } from '@/lib/timeline/types'
import type { Page } from './page-context'

const orNotFound = <T>(found: T | undefined): T => found ?? notFound()

const byId = <T extends { id: string }>(items: readonly T[], id: string | undefined): T =>
  orNotFound(items.find((item) => item.id === id))

const ofYear = <P extends { year: string }>(parts: readonly P[], { year }: Params): P =>
  orNotFound(parts.find((part) => part.year === year))

const eventsBySlug = once(
  ({ events }: Timeline) => new Map(events.flatMap((event) => slugsOf(event).map((slug) => [slug, event]))),
)

/** Finds an event by its current slug or a former one. Canonical is the page at the current slug. */
export const findEvent = (page: Page, { slug = '' }: Params) => {
  const event = orNotFound(eventsBySlug(page.timeline).get(slug))
  return {
    page: { ...page, pathIn: (language) => eventPath(language, event.slug) } satisfies Page,
    event,
    slug,
  }
}

export const findYear = (page: Page, params: Params) => ({
  page,
  part: ofYear(yearParts(page.timeline), params),
})

export const findTheme = (page: Page, { theme }: Params) => ({
  page,
  theme: byId(page.timeline.themes, theme),
})

export const findThemeYear = (page: Page, params: Params) => {
  const { theme } = findTheme(page, params)
  return { page, theme, part: ofYear(themeYears(page.timeline, theme), params) }
}

export const findActor = (page: Page, { actor }: Params) => ({
  page,
  actor: byId(page.timeline.actors, actor),
})

export const findActorYear = (page: Page, params: Params) => {
  const { actor } = findActor(page, params)
  return { page, actor, part: ofYear(actorYears(page.timeline, actor), params) }
}

export const findSourcesYear = (page: Page, params: Params) => ({
  page,
  part: ofYear(sourceYears(page.timeline), params),
})
