/**
 * The skyline: a column of marks for each day of the story, one mark a statement, to scale. Computes positions and marks
 * only; pages, embeds and cards draw them.
 */
import { groupBy } from '../group'
import { foldBy, type Mark, sortMarks } from '../marks'
import { pointAt } from '../timeline/dates'
import { supportOf } from '../timeline/evidence'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { gatherEarly, isLongAmong, type SkylineDay } from './skyline-crowd'
import {
  type AxisBreak,
  axisOf,
  type DaySpan,
  squashingGaps,
  type Tick,
  type TimeAxis,
  type TimeUnit,
  ticksOn,
  unitAround,
  weeksOn,
  yearUnits,
} from './time-axis'

export type { SkylineDay } from './skyline-crowd'

/**
 * A column. `first` and `last` are the days of its statements, `count` is their number. `marks` are the surest first, to
 * be drawn from the ground upwards.
 */
export type Column = Readonly<{
  x: number
  first: number
  last: number
  count: number
  marks: readonly Mark[]
}>

/** A time without entries between two columns. `days` counts from one entry to the next. */
export type Silence = Readonly<{ from: number; to: number; days: number }>

/** Statements of which no more is known than a long time: from its first to its last day. It may be cut off at the ends. */
export type Band = Readonly<{ from: number; to: number; first: number; last: number; count: number }>

/** All positions run from 0 (the earliest) to 1: pages from right to left mirror them. */
export type Skyline = Readonly<{
  /** From the earliest to the latest. A day whose entries make no statement has a column without marks. */
  columns: readonly Column[]
  /** The number of statements that a mark stands for. */
  each: number
  /** What a column stands for. */
  unit: TimeUnit
  /** Whether neighbouring units share a column because there is no room for two. */
  merged: boolean
  /** Whether all dates are known to the day. */
  exact: boolean
  /** Whether the last column is drawn beside what stands above the picture, because it alone is tall. */
  tower: boolean
  ticks: readonly Tick[]
  /** The first Monday and the distance of Mondays, unless there are too many. */
  weeks?: Readonly<{ x: number; step: number }>
  silences: readonly Silence[]
  breaks: readonly AxisBreak[]
  /** If the first column gathers what is much earlier than all else, that column. The first break is behind it. */
  gathered?: Column
  /** By the time they stand for. */
  bands: readonly Band[]
  /** The column with the most statements, unless there are several. */
  tallest?: Column
}>

export type SkylineOptions = Readonly<{
  /** The smallest distance between the middles of two columns. */
  closest?: number
  /** Marks of the tallest column. */
  most?: number
  /** The same for a column that alone is tall and stands at the end, if there is a place for such a tower. */
  mostOfTower?: number
  mostTicks?: number
  /** Whether there is a place for bands below the axis, and for the names of days on it. */
  detailed?: boolean
}>

const units: readonly TimeUnit[] = [
  { name: 'day', count: 1 },
  { name: 'week', count: 1 },
  { name: 'month', count: 1 },
  ...yearUnits,
]

type Group = { from: number; to: number; x: number; days: SkylineDay[] }

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

const spanOf = (days: readonly SkylineDay[], unit: TimeUnit): DaySpan => ({
  from: unitAround(days[0]?.day ?? 0, unit).from,
  to: unitAround(days.at(-1)?.day ?? 0, unit).to,
})

/** The part of a time without entries that lies outside the units on both of its sides. */
const between = ({ from, to }: DaySpan, unit: TimeUnit): DaySpan[] => {
  const [start, end] = [unitAround(from - 1, unit).to, unitAround(to, unit).from]
  return start < end ? [{ from: start, to: end }] : []
}

/** The columns in the finest unit in which at most a quarter of them would have to share one. */
const arrange = (days: readonly SkylineDay[], closest: number, left?: DaySpan) => {
  const inUnit = (unit: TimeUnit, out: readonly DaySpan[]) => {
    const gaps = out.flatMap((gap) => between(gap, unit))
    const axis = axisOf(spanOf(days, unit), gaps, closest / 2)
    return { unit, axis, ...groupsOn(days, unit, axis, closest) }
  }
  const [first, ...coarser] = units as [TimeUnit, ...TimeUnit[]]
  const gathered = left ? [left] : []
  const whole = inUnit(first, gathered)
  const late = days.slice(gathered.length).map(({ day }) => day)
  const out = [...gathered, ...(whole.merged > 0 ? squashingGaps(late) : [])]
  let arranged = out.length > gathered.length ? inUnit(first, out) : whole
  for (const unit of coarser) {
    if (arranged.merged * 4 <= arranged.merged + arranged.groups.length) break
    arranged = inUnit(unit, out)
  }
  return arranged
}

/** A column stands out if the others have at most this share of its marks. */
const LOW = 0.4
const LEAST_OF_TOWER = 20

const silencesBetween = (columns: readonly Column[]): Silence[] =>
  columns.slice(1).flatMap((to, index) => {
    const from = columns[index]
    return from ? [{ from: from.x, to: to.x, days: to.first - from.last }] : []
  })

/** The days that have columns, arranged, and those that stand for a time that is too long for one. */
const arrangeWithBands = (days: readonly SkylineDay[], closest: number, left?: DaySpan) => {
  const exact = days.filter((day) => day.exact || day.since !== undefined)
  const first = exact.length > 1 ? arrange(exact, closest, left) : undefined
  const long = new Set(first ? days.filter((day) => isLongAmong(day, exact, first.unit)) : [])
  const others = days.filter((day) => !long.has(day))
  const arranged = arrange(others, closest, left)
  // With the others the units may be longer.
  const inBands = new Set([...long].filter((day) => isLongAmong(day, exact, arranged.unit)))
  if (inBands.size === long.size) return { ...arranged, inBands: [...inBands], inColumns: others }
  const inColumns = days.filter((day) => !inBands.has(day))
  return { ...arrange(inColumns, closest, left), inBands: [...inBands], inColumns }
}

const bandsOn = (days: readonly SkylineDay[], { at }: TimeAxis): Band[] => {
  const clipped = (day: number): number => Math.min(1, Math.max(0, at(day)))
  const bySpan = groupBy(
    days.flatMap(({ span, marks }) => (span && marks.length > 0 ? [{ span, count: marks.length }] : [])),
    ({ span }) => `${span.from} ${span.to}`,
  )
  return [...bySpan.values()].flatMap((same) => {
    const [one] = same
    if (!one) return []
    const { from, to } = one.span
    const count = same.reduce((sum, { count }) => sum + count, 0)
    return [{ from: clipped(from), to: clipped(to), first: from, last: to - 1, count }]
  })
}

/** @returns undefined if there are no statements */
export const toSkyline = (
  days: readonly SkylineDay[],
  { closest = 1 / 28, most = 30, mostOfTower = 0, mostTicks = 7, detailed = false }: SkylineOptions = {},
): Skyline | undefined => {
  const inOrder = [...days].sort((a, b) => a.day - b.day)
  if (inOrder.every(({ marks }) => marks.length === 0)) return undefined
  const { days: shown, left } = gatherEarly(inOrder)
  const arranged = detailed
    ? arrangeWithBands(shown, closest, left)
    : { ...arrange(shown, closest, left), inBands: [], inColumns: shown }
  const { unit, axis, groups, merged, inBands, inColumns } = arranged
  const bands = bandsOn(inBands, axis)
  const all = groups.map(({ x, days: own }) => ({
    x,
    first: own[0]?.since ?? own[0]?.day ?? 0,
    last: own.at(-1)?.day ?? 0,
    marks: sortMarks(own.flatMap(({ marks }) => marks)),
  }))
  const highest = Math.max(...all.map(({ marks }) => marks.length))
  const tallest = all.filter(({ marks }) => marks.length === highest)
  const tower =
    mostOfTower > 0 &&
    all.length > 1 &&
    highest >= LEAST_OF_TOWER &&
    tallest[0] === all.at(-1) &&
    all.every((column) => column === tallest[0] || column.marks.length <= highest * LOW)
  const each = Math.ceil(highest / (tower ? mostOfTower : most))
  const columns = all.map(({ marks, ...column }) => ({
    ...column,
    count: marks.length,
    marks: foldBy(marks, each),
  }))
  const weeks = weeksOn(axis)
  const named = columns.filter(({ count }) => count === highest)
  return {
    columns,
    each,
    unit,
    merged: merged > 0,
    exact: inColumns.every(({ exact }) => exact),
    tower,
    ticks: ticksOn(axis, mostTicks, detailed),
    ...(weeks && { weeks }),
    // What is in bands may have been then.
    silences: bands.length > 0 ? [] : silencesBetween(columns),
    breaks: axis.breaks,
    bands,
    ...(left && columns[0] && { gathered: columns[0] }),
    ...(named.length === 1 && columns.length > 1 && { tallest: named[0] as Column }),
  }
}

/** The day on which an event stands: its first one or, if no day is known, the middle of the time. */
const placeOf = ({ when: { start, days } }: TimelineEvent): Omit<SkylineDay, 'marks'> => {
  if (pointAt(start)?.day !== undefined) return { exact: true, day: days.first }
  const day = Math.floor((days.first + days.last) / 2)
  return { exact: false, day, span: { from: days.first, to: days.last + 1 } }
}

/** The events that the picture shows: those of the main era or, if it makes no statement, all. */
export const skylineEvents = ({
  eras,
  events,
}: Pick<Timeline, 'eras' | 'events'>): readonly TimelineEvent[] => {
  const main = eras.find((era) => era.main)
  const inMain = events.filter(({ era }) => era === main)
  return inMain.some(({ claims }) => claims.length > 0) ? inMain : events
}

/** The statements of events by day. */
export const skylineDays = (events: readonly TimelineEvent[]): SkylineDay[] =>
  events.map((event) => ({ ...placeOf(event), marks: event.claims.map(supportOf) }))
