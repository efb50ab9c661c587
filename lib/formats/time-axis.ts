/**
 * An axis of time to scale: where days stand on it, where it is broken, and its ticks. Days are counted from the epoch,
 * positions run from 0 (the earliest) to 1.
 */
import { dateOfDay, dayNumber } from '../timeline/calendar-date'
import { pointAt, type When } from '../timeline/dates'

/** The first year of the years, so many at a time, in which a year lies. They begin anew with the year 1. */
export const firstYear = (year: number, count: number): number =>
  year > 0 ? Math.max(1, Math.floor(year / count) * count) : 1 - Math.ceil((1 - year) / count) * count

/** The year after them: 1800 for the hundred years from 1700, 100 for those from 1. */
const nextYear = (year: number, count: number): number =>
  year > 0 ? (Math.floor(year / count) + 1) * count : firstYear(year, count) + count

/** What a column of the picture or the step of a ruler stands for, such as two years. */
export type TimeUnit = Readonly<{ name: 'day' | 'week' | 'month' | 'year'; count: number }>

/** The most days in a unit. */
export const daysIn = ({ name, count }: TimeUnit): number =>
  count * { day: 1, week: 7, month: 31, year: 366 }[name]

/** From the first day of a unit to the first of the next one. */
export type DaySpan = Readonly<{ from: number; to: number }>

/** The unit in which a day lies. Weeks begin on Monday, several days with the month, whose last ones are more. */
export const unitAround = (day: number, { name, count }: TimeUnit): DaySpan => {
  const { year, month, day: dayOfMonth } = dateOfDay(day)
  const start = Math.floor((month - 1) / count) * count + 1
  switch (name) {
    case 'day': {
      if (count === 1) return { from: day, to: day + 1 }
      const last = (Math.floor(30 / count) - 1) * count
      const begun = Math.min(last, Math.floor((dayOfMonth - 1) / count) * count)
      const from = day - (dayOfMonth - 1) + begun
      return { from, to: begun === last ? dayNumber({ year, month: month + 1 }) : from + count }
    }
    case 'week': {
      const from = day - ((((day + 3) % 7) + 7) % 7)
      return { from, to: from + 7 }
    }
    case 'month':
      return { from: dayNumber({ year, month: start }), to: dayNumber({ year, month: start + count }) }
    case 'year':
      return {
        from: dayNumber({ year: firstYear(year, count) }),
        to: dayNumber({ year: nextYear(year, count) }),
      }
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

/** The times between days so long that the others would be squashed together: to be left out beside what already is. */
export const squashingGaps = (
  days: readonly Readonly<{ day: number }>[],
  left: readonly DaySpan[],
): DaySpan[] => {
  const gaps = days
    .slice(1)
    .map(({ day }, index) => ({ from: (days[index]?.day ?? 0) + 1, to: day }))
    .filter((gap) => left.every(({ from, to }) => to <= gap.from || from >= gap.to))
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

/** How long a time is, in the unit that suits it: days, from four months on months, from two years on years. */
export const lengthOf = (days: number): { count: number; unit: 'day' | 'month' | 'year' } => {
  if (days < 120) return { count: days, unit: 'day' }
  if (days < 730) return { count: Math.floor(days / 30.44), unit: 'month' }
  return { count: Math.floor(days / 365.24), unit: 'year' }
}

/** Days without an entry that are worth a word. */
export const TELLING = 30

/**
 * The days from the date before to each of several dates, where they tell something: they are many, twice as many as is
 * usual here, and not made up from dates that are known to the month or year only.
 */
export const sinceEach = (dates: readonly When[]): (number | undefined)[] => {
  const days = dates.map(({ days: { first } }, index) => first - (dates[index - 1]?.days.first ?? first))
  const usual = [...days].sort((a, b) => a - b)[Math.floor(days.length / 2)] ?? 0
  return days.map((count, index) => {
    const areExact = [dates[index - 1], dates[index]].every((when) => pointAt(when?.start)?.day !== undefined)
    const isTelling = count >= Math.max(TELLING, dates.length > 2 ? 2 * usual : 0)
    return isTelling && (areExact || lengthOf(count).unit === 'year') ? count : undefined
  })
}

/** The beginning of a month, of a year if `month` is missing, or of a day that is not the first of its month. */
export type Tick = Readonly<{ x: number; year: number; month?: number; day?: number }>

/** One year, two, five, ten and so on. */
export const yearUnits: readonly TimeUnit[] = Array.from({ length: 36 }, (_, index) => ({
  name: 'year',
  count: ([1, 2, 5][index % 3] ?? 1) * 10 ** Math.floor(index / 3),
}))

const steps: readonly TimeUnit[] = [
  ...[1, 5, 10].map((count) => ({ name: 'day', count }) as const),
  ...[1, 2, 3, 6].map((count) => ({ name: 'month', count }) as const),
  ...yearUnits,
]

const ticksIn = ({ span, breaks, at }: TimeAxis, step: TimeUnit): Tick[] => {
  const ticks: Tick[] = []
  // One day before the span, so that a unit that begins with it is found.
  let { to: day } = unitAround(span.from - 1, step)
  while (day < span.to) {
    // Centuries that are left out are not gone through in days.
    const left = breaks.find(({ from, to }) => day >= from && day < to)
    if (left) {
      day = unitAround(left.to - 1, step).to
      continue
    }
    const { year, month, day: own } = dateOfDay(day)
    ticks.push({
      x: at(day),
      year,
      ...(step.name !== 'year' && { month }),
      ...(step.name === 'day' && own > 1 && { day: own }),
    })
    day = unitAround(day, step).to
  }
  return ticks
}

/** The parts of an axis between its breaks. */
const partsOf = ({ span, breaks }: TimeAxis): DaySpan[] =>
  [span.from, ...breaks.map(({ to }) => to)].map((from, index) => ({
    from,
    to: breaks[index]?.from ?? span.to,
  }))

/**
 * Ticks at the finest step that gives at most so many, in order. A part of a broken axis that would have none has its
 * year, where it begins.
 *
 * @param shortest the days that a step has at least in a part of the axis
 */
export const ticksOn = (
  axis: TimeAxis,
  most: number,
  shortest: (part: DaySpan) => number = () => daysIn({ name: 'month', count: 1 }),
): Tick[] => {
  const parts = partsOf(axis)
  const least = Math.min(...parts.map(shortest))
  const shown = parts.reduce((sum, { from, to }) => sum + to - from, 0)
  const step = steps.find(
    (one) => daysIn(one) >= least && shown / daysIn(one) <= most + 1 && ticksIn(axis, one).length <= most,
  )
  const ticks = step ? ticksIn(axis, step) : []
  return parts.flatMap((part) => {
    const [start, end] = [axis.at(part.from), axis.at(part.to)]
    const own = step && daysIn(step) >= shortest(part) ? ticks.filter(({ x }) => x >= start && x <= end) : []
    return own.length > 0 || parts.length === 1 ? own : [{ x: start, year: dateOfDay(part.from).year }]
  })
}

/** The Mondays on an axis of at most a year that is not broken: the first one and their distance. */
export const weeksOn = ({ span, breaks, at }: TimeAxis): { x: number; step: number } | undefined => {
  if (breaks.length > 0 || span.to - span.from > 366) return undefined
  const { to } = unitAround(span.from - 1, { name: 'week', count: 1 })
  return { x: at(to), step: at(to + 7) - at(to) }
}
