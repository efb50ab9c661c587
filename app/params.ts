/** Resolves route parameters to events, themes, actors and parts of lists. Unknown values throw Next's 404 error. */
import { notFound } from 'next/navigation'
import type { Params } from '@/lib/addresses'
import { actorIndex } from '@/lib/timeline/actor-parts'
import { changeParts } from '@/lib/timeline/change-parts'
import { claimParts } from '@/lib/timeline/claim-parts'
import { actorParts, themeParts, timelineParts } from '@/lib/timeline/event-parts'
import { type Part, partWith } from '@/lib/timeline/parts'
import { sourcesParts } from '@/lib/timeline/source-parts'
import { eventAt } from './event-at'
import type { Page } from './page-context'

const orNotFound = <T>(found: T | undefined): T => found ?? notFound()

const byId = <T extends { id: string }>(items: readonly T[], id: string | undefined): T =>
  orNotFound(items.find((item) => item.id === id))

/** The part of a list whose id is the parameter `year`: the years were the first parts. */
const partOf = <T>(whole: Part<T>, { year = '' }: Params): Part<T> => orNotFound(partWith(whole, year))

/** Finds an event by its current slug or a former one. */
export const findEvent = (page: Page, params: Params) => orNotFound(eventAt(page, params))

export const findStatements = (page: Page, { part = '' }: Params) => {
  const slug = part.replace(/_.*/, '')
  const event = orNotFound(page.timeline.events.find((one) => one.slug === slug))
  return { page, event, part: orNotFound(partWith(claimParts(event), part)) }
}

export const findTimelinePart = (page: Page, params: Params) => ({
  page,
  part: partOf(timelineParts(page.timeline), params),
})

export const findTheme = (page: Page, { theme }: Params) => ({
  page,
  theme: byId(page.timeline.themes, theme),
})

export const findThemePart = (page: Page, params: Params) => {
  const { theme } = findTheme(page, params)
  return { page, theme, part: partOf(themeParts(page.timeline, theme), params) }
}

export const findActor = (page: Page, { actor }: Params) => ({
  page,
  actor: byId(page.timeline.actors, actor),
})

export const findActorPart = (page: Page, params: Params) => {
  const { actor } = findActor(page, params)
  return { page, actor, part: partOf(actorParts(page.timeline, actor), params) }
}

export const findCorrectionsPart = (page: Page, { part = '' }: Params) => ({
  page,
  part: orNotFound(partWith(changeParts(page.timeline), part)),
})

export const findNames = (page: Page, { part = '' }: Params) => ({
  page,
  part: orNotFound(partWith(actorIndex(page.timeline), part)),
})

export const findSourcesPart = (page: Page, { year = '' }: Params) => ({
  page,
  found: orNotFound(sourcesParts(page.timeline).get(year)),
})
