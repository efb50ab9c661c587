/**
 * An axis of time to scale: where days stand on it, where it is broken, and its ticks. Days are counted from the epoch,
 * positions run from 0 (the earliest) to 1.
 */
import { dayOf } from '../timeline/dates'

const DAY = 86_400_000

/** Days since the epoch of a bound such as `2024-12-17`. */
export const dayNumber = (bound: string): number => Date.parse(`${dayOf(bound)}T00:00:00Z`) / DAY

/** Year, month and day of a day number, as numbers. */
const partsOf = (day: number): [year: number, month: number, day: number] => {
  const date = new Date(day * DAY)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/** The ISO date of a day number. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** The first day of a month. Months count from 1 and may be out of range. */
const firstOf = (year: number, month = 1): number => {
  const date = new Date(0)
  // Not with Date.UTC, which maps the years 0 to 99 to 1900 to 1999.
  date.setUTCFullYear(year, month - 1, 1)
  return date.getTime() / DAY
}

/** What a column of the picture or the step of a ruler stands for, such as two years. */
export type TimeUnit = Readonly<{ name: 'day' | 'week' | 'month' | 'year'; count: number }>

/** From the first day of a unit to the first of the next one. */
export type DaySpan = Readonly<{ from: number; to: number }>

/** The unit in which a day lies. Weeks begin on Monday. */
export const unitAround = (day: number, { name, count }: TimeUnit): DaySpan => {
  const [year, month] = partsOf(day)
  const start =
    name === 'year' ? Math.floor(year / count) * count : Math.floor((month - 1) / count) * count + 1
  switch (name) {
    case 'day':
      return { from: day, to: day + 1 }
    case 'week': {
      const from = day - ((((day + 3) % 7) + 7) % 7)
      return { from, to: from + 7 }
    }
    case 'month':
      return { from: firstOf(year, start), to: firstOf(year, start + count) }
    case 'year':
      return { from: firstOf(start), to: firstOf(start + count) }
  }
}

/** A time that the axis leaves out. `x` is the middle of its place. */
export type AxisBreak = DaySpan & Readonly<{ x: number }>

export type TimeAxis = Readonly<{ span: DaySpan; breaks: readonly AxisBreak[]; at: (day: number) => number }>

/** The width of a break. */
const BREAK = 0.1

/**
 * A linear axis.
 *
 * @param left what is left out, in order, within the span
 * @param inset the distance of both ends of the span from the ends of the axis
 */
export const axisOf = (span: DaySpan, left: readonly DaySpan[], inset: number): TimeAxis => {
  const missing = left.reduce((sum, { from, to }) => sum + to - from, 0)
  const scale = (1 - 2 * inset - left.length * BREAK) / (span.to - span.from - missing)
  const at = (day: number): number =>
    left.reduce(
      (x, { from, to }) => {
        if (day <= from) return x
        const share = Math.min(1, (day - from) / (to - from))
        return x + share * (BREAK - (to - from) * scale)
      },
      inset + (day - span.from) * scale,
    )
  return { span, at, breaks: left.map((gap) => ({ ...gap, x: (at(gap.from) + at(gap.to)) / 2 })) }
}

/** Longer by this factor than all that is shorter together, a time without entries leaves no room for the rest. */
const SQUASHING = 12
const MOST_BREAKS = 3

/** The times between days so long that the others would be squashed together: to be left out of an axis. */
export const squashingGaps = (days: readonly number[]): DaySpan[] => {
  const gaps = days.slice(1).map((to, index) => ({ from: (days[index] ?? 0) + 1, to }))
  const lengths = gaps.map(({ from, to }) => to - from + 1).sort((a, b) => a - b)
  let sum = 0
  for (const [index, length] of lengths.entries()) {
    if (index >= 2 && lengths.length - index <= MOST_BREAKS && length > SQUASHING * sum) {
      return gaps.filter(({ from, to }) => to - from + 1 >= length)
    }
    sum += length
  }
  return []
}

/** The beginning of a month, or of a year if `month` is missing. */
export type Tick = Readonly<{ x: number; year: number; month?: number }>

const steps: readonly TimeUnit[] = [
  ...[1, 2, 3, 6].map((count) => ({ name: 'month', count }) as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count) => ({ name: 'year', count }) as const),
]

const ticksIn = ({ span, breaks, at }: TimeAxis, step: TimeUnit): Tick[] => {
  const ticks: Tick[] = []
  // One day before the span, so that a unit that begins with it is found.
  for (let { to: day } = unitAround(span.from - 1, step); day < span.to; day = unitAround(day, step).to) {
    const [year, month] = partsOf(day)
    if (breaks.some(({ from, to }) => day >= from && day < to)) continue
    ticks.push({ x: at(day), year, ...(step.name === 'month' && { month }) })
  }
  return ticks
}

/** A year for each part of a broken axis that would have no tick: at its beginning. */
const missingTicks = ({ span, breaks, at }: TimeAxis, ticks: readonly Tick[]): Tick[] => {
  if (breaks.length === 0) return []
  const starts = [span.from, ...breaks.map(({ to }) => to)]
  const ends = [...breaks.map(({ from }) => from), span.to]
  return starts.flatMap((start, index) => {
    const end = at(ends[index] ?? start)
    const isMarked = ticks.some(({ x }) => x >= at(start) && x <= end)
    return isMarked ? [] : [{ x: at(start), year: partsOf(start)[0] }]
  })
}

/** Ticks at the finest step of months or years that gives at most so many, in order. */
export const ticksOn = (axis: TimeAxis, most: number): Tick[] => {
  const shown = axis.breaks.reduce((sum, { from, to }) => sum - (to - from), axis.span.to - axis.span.from)
  const daysIn = ({ name, count }: TimeUnit): number => count * (name === 'year' ? 365 : 30)
  const finest = steps.find((step) => shown / daysIn(step) <= most + 1 && ticksIn(axis, step).length <= most)
  const ticks = finest ? ticksIn(axis, finest) : []
  return [...ticks, ...missingTicks(axis, ticks)].sort((a, b) => a.x - b.x)
}
