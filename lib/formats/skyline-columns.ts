/** Which statements share a column of the skyline, which are in a band below it, and what its axis leaves out. */
import { type Crowd, crowdsOf, datedOf, finenesses, isLongAmong, type SkylineDay } from './skyline-crowd'
import {
  axisOf,
  type DaySpan,
  daysIn,
  squashingGaps,
  type TimeAxis,
  type TimeUnit,
  unitAround,
  yearUnits,
} from './time-axis'

const units: readonly TimeUnit[] = [
  { name: 'day', count: 1 },
  { name: 'week', count: 1 },
  { name: 'month', count: 1 },
  ...yearUnits,
]

/** The days of a column, from the first day of their units to the one after. */
export type Group = { from: number; to: number; x: number; days: SkylineDay[] }

/** The days by unit. Units closer together than `closest` share a column in their middle. */
const groupsOn = (days: readonly SkylineDay[], unit: TimeUnit, axis: TimeAxis, closest: number) => {
  const groups: Group[] = []
  let count = 0
  let last: DaySpan | undefined
  for (const day of days) {
    const span = unitAround(day.day, unit)
    if (span.from !== last?.from) count++
    last = span
    const before = groups.at(-1)
    const x = axis.at((span.from + span.to) / 2)
    if (before && (span.from < before.to || x - before.x < closest)) {
      before.days.push(day)
      before.to = span.to
      before.x = (axis.at(before.from) + axis.at(span.to)) / 2
    } else groups.push({ ...span, x, days: [day] })
  }
  return { groups, merged: count - groups.length }
}

/** The part of a time without entries that lies outside the units on both of its sides. */
const between = ({ from, to }: DaySpan, unit: TimeUnit): DaySpan[] => {
  const [start, end] = [unitAround(from - 1, unit).to, unitAround(to, unit).from]
  return start < end ? [{ from: start, to: end }] : []
}

/**
 * The columns in the finest unit in which at most a quarter of them would have to share one. No unit is shorter than all
 * that is known.
 */
const arrange = ({ days, left }: Pick<Crowd, 'days' | 'left'>, closest: number) => {
  const [first, last] = [days[0]?.day ?? 0, days.at(-1)?.day ?? 0]
  const inUnit = (unit: TimeUnit, out: readonly DaySpan[]) => {
    const gaps = out.flatMap((gap) => between(gap, unit))
    const span = { from: unitAround(first, unit).from, to: unitAround(last, unit).to }
    const axis = axisOf(span, gaps, closest / 2)
    return { unit, axis, ...groupsOn(days, unit, axis, closest) }
  }
  const shortest = days.reduce(
    (least, { span, gathered }) => (gathered ? least : Math.min(least, span ? span.to - span.from : 1)),
    Number.POSITIVE_INFINITY,
  )
  const within = left.filter(({ from, to }) => first < from && to <= last)
  const [finest, ...coarser] = units.filter((unit) => daysIn(unit) >= shortest) as [TimeUnit, ...TimeUnit[]]
  let arranged = inUnit(finest, within)
  const squashing = arranged.merged > 0 ? squashingGaps(days, within) : []
  const out = [...within, ...squashing].sort((a, b) => a.from - b.from)
  if (squashing.length > 0) arranged = inUnit(finest, out)
  for (const unit of coarser) {
    if (arranged.merged * 4 <= arranged.merged + arranged.groups.length) break
    arranged = inUnit(unit, out)
  }
  return arranged
}

/** Into how many columns of one height the statements would be spread as well. */
const spreadOf = (groups: readonly Group[]): number => {
  const heights = groups.map(({ days }) => days.reduce((sum, { marks }) => sum + marks.length, 0))
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
  return sumOf(heights) ** 2 / sumOf(heights.map((height) => height ** 2))
}

/** More is gathered only if that spreads the statements so many times as well: the more is gathered, the better. */
const worthOf = ({ share }: Crowd): number => 1.5 + 4 * share

/** The days as they are or, if that gives the others much more room, with those far from most gathered. */
export const crowdOf = (days: readonly SkylineDay[], closest: number): Crowd =>
  crowdsOf(days)
    .map((crowd) => ({ crowd, spread: spreadOf(arrange(crowd, closest).groups) }))
    .reduce((best, other) => (other.spread >= worthOf(other.crowd) * best.spread ? other : best)).crowd

/** The days in columns, and those in bands: if there is a place for these, what stands for a time too long for a column. */
export const arrangeIn = ({ days, left }: Crowd, closest: number, withBands: boolean) => {
  const fineness = finenesses.find((one) => days.some((day) => !day.gathered && datedOf(day).known === one))
  const finest = days.filter((day) => day.gathered || datedOf(day).known === fineness)
  const arrangeAll = (inBands: ReadonlySet<SkylineDay>) => ({
    ...arrange({ days: days.filter((day) => !inBands.has(day)), left }, closest),
    inBands: [...inBands],
  })
  if (!withBands || finest.length < 2) return arrangeAll(new Set())
  const { unit } = arrange({ days: finest, left }, closest)
  const long = new Set(days.filter((day) => isLongAmong(day, finest, unit)))
  const arranged = arrangeAll(long)
  // With the others the units may be longer.
  const stillLong = new Set([...long].filter((day) => isLongAmong(day, finest, arranged.unit)))
  return stillLong.size === long.size ? arranged : arrangeAll(stillLong)
}
