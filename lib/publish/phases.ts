/**
 * The phases of a build and how long each takes, so that a build can say from the start when it will be done. What was
 * measured last time is kept; before the first build, there are figures of a machine with two cores.
 */

import { cardShapes } from '../card-shapes'

/** `fixed` seconds, such as for starting processes, and `each` for one unit of what a phase counts. `fixed` is negative where work is done before the phase begins. */
type Cost = Readonly<{ fixed: number; each: number }>

/** In order. Cards counts cards to draw, pages those of Next, the others events in each language. */
const usual = {
  check: { fixed: 0.2, each: 0.0007 },
  compile: { fixed: 6.5, each: 0 },
  pages: { fixed: 2.7, each: 0.018 },
  export: { fixed: 1, each: 0.0054 },
  // Most of those of a short story are drawn while Next works.
  cards: { fixed: -4.5, each: 0.025 },
  files: { fixed: 1.3, each: 0.0056 },
  inspection: { fixed: 0.95, each: 0.004 },
  headers: { fixed: 0.05, each: 0.0003 },
  compression: { fixed: 1, each: 0.0054 },
  checksums: { fixed: 0.06, each: 0.0004 },
} as const satisfies Record<string, Cost>

export type Phase = keyof typeof usual

export const phases = Object.keys(usual) as Phase[]

/** How much there is of what a phase counts. */
export type Counts = Readonly<Record<Phase, number>>

/** Measured seconds of a phase with a count. */
export type Measured = Readonly<{ seconds: number; count: number }>

export type Times = Partial<Readonly<Record<Phase, Measured>>>

/** Pages that do not depend on the number of events: those of the site, of its themes and its actors. */
const OTHER_PAGES = 150

/**
 * How much there is to do in each phase for a story of this size.
 *
 * @param languages how many; unless it is given, as many as in the last build
 */
export const countsOf = (events: number, languages?: number, last: Times = {}): Counts => {
  const lastEvents = last.check?.count ?? 0
  const each = events * (languages ?? (last.files && lastEvents > 0 ? last.files.count / lastEvents : 2))
  return {
    ...(Object.fromEntries(phases.map((phase) => [phase, each])) as Counts),
    check: events,
    // The last build has drawn what there was.
    cards: last.cards ? 0 : each * cardShapes.length,
    pages: each + OTHER_PAGES,
  }
}

/** Fewer say nothing about the cost of one. */
const ENOUGH = 20

/** What is usual weighs as much as so many measured ones: a short story says little about the cost of one. */
const PRIOR = 200

/** The seconds that a phase will take, from the last build's if it counted enough. */
export const secondsFor = (phase: Phase, count: number, last: Times = {}): number => {
  const { fixed, each } = usual[phase]
  const known = last[phase]
  if (each === 0) return known?.seconds ?? fixed
  if (count === 0) return 0
  if (!known || known.count < ENOUGH) return Math.max(0, fixed + each * count)
  const perUnit = Math.max(0, known.seconds - fixed + each * PRIOR) / (known.count + PRIOR)
  return Math.max(0, known.seconds + perUnit * (count - known.count))
}

/**
 * The seconds that a build has left.
 *
 * @param share how much of the phase is done, from 0 to 1
 * @param spent seconds since the phase began
 */
export const secondsLeft = (
  phase: Phase,
  { share, spent }: { share: number; spent: number },
  counts: Counts,
  last?: Times,
): number => {
  const expected = secondsFor(phase, counts[phase], last)
  // The pace so far says more the more is done.
  const paced = share > 0 ? (spent / share) * (1 - share) : 0
  const now = share > 0.1 ? paced : Math.max(expected - spent, expected * 0.1)
  const later = phases.slice(phases.indexOf(phase) + 1)
  return later.reduce((sum, each) => sum + secondsFor(each, counts[each], last), now)
}

/** A duration for people: `70 s`, `12 min`. */
export const inWords = (seconds: number): string =>
  seconds < 100 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`
