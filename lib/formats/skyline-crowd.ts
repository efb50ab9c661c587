/**
 * What would make a skyline unreadable: a few entries far from all others, which take up most of its time, and entries
 * known to a long time only, which cannot have a column among days.
 */
import type { Mark } from '../marks'
import { type DaySpan, daysIn, type TimeUnit } from './time-axis'

/** The finest unit that is known of a time. */
export type Known = 'day' | 'month' | 'year'

/** A time from its first to its last day, and how exactly both are known. */
export type Dated = Readonly<{ first: number; last: number; known: Known }>

/** Statements by time. */
export type SkylineDay = Readonly<{
  day: number
  marks: readonly Mark[]
  /** If no day is known, the time that is: `day` is in its middle. */
  span?: DaySpan
  /** If several days far from all others are gathered in it, the time from the first to the last of them. */
  gathered?: Dated
}>

/** When the statements were made, as exactly as it is known. */
export const datedOf = ({ day, span, gathered }: SkylineDay): Dated => {
  if (gathered) return gathered
  const { from, to } = span ?? { from: day, to: day + 1 }
  const length = to - from
  return { first: from, last: to - 1, known: length === 1 ? 'day' : length <= 31 ? 'month' : 'year' }
}

/** The finest first. */
export const finenesses = ['day', 'month', 'year'] as const satisfies readonly Known[]

/** How exactly all of these are known. */
export const coarsest = (all: readonly Known[]): Known =>
  finenesses.findLast((fineness) => all.includes(fineness)) ?? 'day'

/** The time that contains all of these, known as exactly as the least exact of them. */
export const spanning = (all: readonly Dated[]): Dated => ({
  first: all.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY),
  last: all.reduce((most, { last }) => Math.max(most, last), Number.NEGATIVE_INFINITY),
  known: coarsest(all.map(({ known }) => known)),
})

/**
 * Days of which those far from all others may be gathered: `share` of them are. `left` are times to be left out of the
 * axis, in order.
 */
export type Crowd = Readonly<{ days: readonly SkylineDay[]; left: readonly DaySpan[]; share: number }>

/** What may be left out of a crowd at most, tried one after the other. */
const SHARES = [0.02, 0.05, 0.1, 0.2, 1 / 3]
/** What is nearer to a crowd than this share of its time belongs to it. */
const NEAR = 1 / 10

/** The shortest time that all but a share of the days are in, and those near it: the first of them and the one after. */
const crowdIn = (days: readonly SkylineDay[], share: number): [start: number, end: number] => {
  const dayAt = (index: number): number => days[index]?.day ?? 0
  const count = Math.ceil(days.length * (1 - share))
  const lengthFrom = (start: number): number => dayAt(start + count - 1) - dayAt(start)
  let start = 0
  for (let at = 1; at + count <= days.length; at++) if (lengthFrom(at) < lengthFrom(start)) start = at
  const near = lengthFrom(start) * NEAR
  let end = start + count
  while (start > 0 && dayAt(start) - dayAt(start - 1) <= near) start--
  while (end < days.length && dayAt(end) - dayAt(end - 1) <= near) end++
  return [start, end]
}

/** A single day is shown as it is. */
const gather = (days: readonly SkylineDay[], day = 0): readonly SkylineDay[] =>
  days.every((one) => one.day === days[0]?.day)
    ? days
    : [{ day, marks: days.flatMap(({ marks }) => marks), gathered: spanning(days.map(datedOf)) }]

/**
 * The days as they are, and as they are with what is far from most gathered: ever more of it.
 *
 * @param days in order
 */
export const crowdsOf = (days: readonly SkylineDay[]): Crowd[] => {
  const crowds = new Map<string, Crowd>([[`0 ${days.length}`, { days, left: [], share: 0 }]])
  for (const [start, end] of SHARES.map((share) => crowdIn(days, share))) {
    const [early, most, late] = [days.slice(0, start), days.slice(start, end), days.slice(end)]
    const [before, first, last, after] = [early.at(-1), most[0], most.at(-1), late[0]]
    crowds.set(`${start} ${end}`, {
      share: 1 - most.length / days.length,
      days: [...gather(early, before?.day), ...most, ...gather(late, after?.day)],
      left: [
        ...(before && first ? [{ from: before.day + 1, to: first.day }] : []),
        ...(last && after ? [{ from: last.day + 1, to: after.day }] : []),
      ],
    })
  }
  return [...crowds.values()]
}

const LONG = 360

/** Whether a day stands for a time so long that it is no column among others: a year among months, a month among days. */
export const isLongAmong = ({ span }: SkylineDay, days: readonly SkylineDay[], unit: TimeUnit): boolean => {
  const [first, last] = [days[0]?.day ?? 0, days.at(-1)?.day ?? 0]
  if (!span || span.to <= first || span.from > last) return false
  const length = span.to - span.from
  return length >= Math.min(LONG, (last - first) / 2) && length > 2 * daysIn(unit)
}
