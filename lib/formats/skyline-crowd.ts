/**
 * What would make a skyline of many entries unreadable: a few early ones that take up most of its time, and entries known
 * to a long time only, which cannot have a column among days.
 */
import type { Mark } from '../marks'
import type { DaySpan, TimeUnit } from './time-axis'

/**
 * The statements about a day. `exact` is false if the day stands for a longer time, of which it is the middle; `span` is
 * that time.
 */
export type SkylineDay = Readonly<{
  day: number
  marks: readonly Mark[]
  exact: boolean
  span?: DaySpan
  /** If it stands for several earlier days, the first of them. */
  since?: number
}>

/** Fewer entries are shown as they are. */
const LEAST = 60
/** What is gathered is at most this share of the entries. */
const FEW = 0.05
/** All others are within this share of the time. */
const LATE = 1 / 3

/** Where the entries begin that are close together, if only few are earlier: after the longest time for what follows. */
const startOfMost = (days: readonly SkylineDay[]): number => {
  const [first, last] = [days[0]?.day ?? 0, days.at(-1)?.day ?? 0]
  if (days.length < LEAST) return 0
  let [start, best] = [0, 0]
  for (let at = 1; at <= days.length * FEW; at++) {
    const day = days[at]?.day ?? 0
    const gap = (day - (days[at - 1]?.day ?? 0)) / (last - day + 1)
    if (last - day <= LATE * (last - first) && gap > best) [start, best] = [at, gap]
  }
  return start
}

/**
 * The days with a few that are much earlier than all others gathered into one. `left` is the time between, to be left
 * out of the axis.
 *
 * @param days in order
 */
export const gatherEarly = (days: readonly SkylineDay[]): { days: readonly SkylineDay[]; left?: DaySpan } => {
  const start = startOfMost(days)
  const early = days.slice(0, start)
  const [first, last, next] = [early[0], early.at(-1), days[start]]
  // A single day is shown as it is: the axis is broken behind it anyway.
  if (!first || !last || !next || first.day === last.day) return { days }
  const gathered: SkylineDay = {
    day: last.day,
    since: first.day,
    marks: early.flatMap(({ marks }) => marks),
    exact: early.every(({ exact }) => exact),
  }
  return { days: [gathered, ...days.slice(start)], left: { from: last.day + 1, to: next.day } }
}

const DAYS: Readonly<Record<TimeUnit['name'], number>> = { day: 1, week: 7, month: 30, year: 365 }
const LONG = 360

/** Whether a day stands for a time so long that it is no column among others: a year among months, a month among days. */
export const isLongAmong = (
  { span }: SkylineDay,
  days: readonly SkylineDay[],
  { name, count }: TimeUnit,
): boolean => {
  const [first, last] = [days[0]?.day ?? 0, days.at(-1)?.day ?? 0]
  if (!span || span.to <= first || span.from > last) return false
  const length = span.to - span.from
  return length >= Math.min(LONG, (last - first) / 2) && length > 2 * DAYS[name] * count
}
