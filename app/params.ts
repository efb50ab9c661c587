/** Resolves route parameters to events, themes, actors and years. Unknown values throw Next's 404 error. */
import { notFound } from 'next/navigation'
import type { Params } from '@/lib/addresses'
import { actorYears, sourceYears, themeYears, yearParts } from '@/lib/timeline/by-year'
import { eventAt } from './event-at'
import type { Page } from './page-context'

const orNotFound = <T>(found: T | undefined): T => found ?? notFound()

const byId = <T extends { id: string }>(items: readonly T[], id: string | undefined): T =>
  orNotFound(items.find((item) => item.id === id))

const ofYear = <P extends { year: string }>(parts: readonly P[], { year }: Params): P =>
  orNotFound(parts.find((part) => part.year === year))

/** Finds an event by its current slug or a former one. */
export const findEvent = (page: Page, params: Params) => orNotFound(eventAt(page, params))

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
