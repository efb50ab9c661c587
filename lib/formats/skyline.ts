/**
 * The skyline: a column of marks for each day of the story, one mark a statement, to scale. Computes positions and marks
 * only; pages, embeds and cards draw them.
 */
import { groupBy } from '../group'
import { foldBy, type Mark, sortMarks } from '../marks'
import { dayRange } from '../timeline/date-points'
import { pointAt } from '../timeline/dates'
import { supportOf } from '../timeline/evidence'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { arrangeIn, crowdOf, type Group } from './skyline-columns'
import { type Dated, datedOf, type SkylineDay, spanning } from './skyline-crowd'
import {
  type AxisBreak,
  type DaySpan,
  daysIn,
  type Tick,
  type TimeAxis,
  type TimeUnit,
  ticksOn,
  weeksOn,
} from './time-axis'

export type { SkylineDay } from './skyline-crowd'

/** A column: when its statements were made, and their number. `marks` are the surest first, to be drawn upwards. */
export type Column = Dated & Readonly<{ x: number; count: number; marks: readonly Mark[] }>

/** A time without entries. `days` counts from one entry to the next. */
export type Silence = Readonly<{ from: number; to: number; days: number }>

/** Statements of which no more is known than a long time. Its place may be cut off at the ends. */
export type Band = Dated & Readonly<{ from: number; to: number; count: number }>

/** All positions run from 0 (the earliest) to 1: pages from right to left mirror them. */
export type Skyline = Readonly<{
  /** From the earliest to the latest. */
  columns: readonly Column[]
  /** The day of the first one. */
  start: number
  /** The number of statements that a mark stands for. */
  each: number
  /** What a column stands for. */
  unit: TimeUnit
  /** Whether neighbouring units share a column because there is no room for two. */
  merged: boolean
  /** Whether all dates are known to the unit. */
  exact: boolean
  /** Whether the last column is drawn beside what stands above the picture, because it alone is tall. */
  tower: boolean
  ticks: readonly Tick[]
  /** The first Monday and the distance of Mondays, unless there are too many. */
  weeks?: Readonly<{ x: number; step: number }>
  silences: readonly Silence[]
  /** `days` are those of the longest silence in it. */
  breaks: readonly (AxisBreak & Readonly<{ days: number }>)[]
  /** The first and the last column if they gather what is far from all else: the axis is broken beside them. */
  early?: Column
  late?: Column
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

/** A column stands out if the others have at most this share of its marks. */
const LOW = 0.4
const LEAST_OF_TOWER = 20

type Entry = Dated & Readonly<{ x: number }>

/** The silences between entries, whether these have a column or not. */
const silencesBetween = (entries: readonly Entry[]): Silence[] => {
  const inOrder = [...entries].sort((a, b) => a.x - b.x)
  return inOrder.slice(1).flatMap((to, index) => {
    const from = inOrder[index]
    // What is known to a long time only may reach over its neighbours.
    const days = spanning(inOrder.slice(index + 1)).first - spanning(inOrder.slice(0, index + 1)).last
    return from ? [{ from: from.x, to: to.x, days }] : []
  })
}

/** The days that a step between ticks has at least in each part of an axis: none is finer than what is known there. */
const shortestStep =
  (groups: readonly Group[], { at }: TimeAxis, least: number) =>
  ({ from, to }: DaySpan): number => {
    const own = groups.filter(({ x }) => x >= at(from) && x <= at(to)).flatMap(({ days }) => days)
    const known = own.map((day) =>
      day.gathered ? Number.POSITIVE_INFINITY : daysIn({ name: datedOf(day).known, count: 1 }),
    )
    return Math.max(
      least,
      known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    )
  }

const bandsOn = (days: readonly SkylineDay[], { at }: TimeAxis): Band[] => {
  const clipped = (day: number): number => Math.min(1, Math.max(0, at(day)))
  const byTime = groupBy(days, (day) => `${datedOf(day).first} ${datedOf(day).last}`)
  return [...byTime.values()].map((same) => {
    const dated = spanning(same.map(datedOf))
    const count = same.reduce((sum, { marks }) => sum + marks.length, 0)
    return { ...dated, from: clipped(dated.first), to: clipped(dated.last + 1), count }
  })
}

/** @returns undefined if there are no statements */
export const toSkyline = (
  days: readonly SkylineDay[],
  { closest = 1 / 28, most = 30, mostOfTower = 0, mostTicks = 7, detailed = false }: SkylineOptions = {},
): Skyline | undefined => {
  // An entry without statements has no column, and decides on none.
  const inOrder = days.filter(({ marks }) => marks.length > 0).sort((a, b) => a.day - b.day)
  if (inOrder.length === 0) return undefined
  const { unit, axis, groups, merged, inBands } = arrangeIn(crowdOf(inOrder, closest), closest, detailed)
  const inColumns = groups.flatMap((group) => group.days)
  const bands = bandsOn(inBands, axis)
  const all = groups.map(({ x, days: own }) => ({
    x,
    ...spanning(own.map(datedOf)),
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
  const columns = all.map(
    ({ marks, ...column }): Column => ({
      ...column,
      count: marks.length,
      marks: foldBy(marks, each),
    }),
  )
  const silences = silencesBetween([
    ...columns,
    ...bands.map((band) => ({ ...band, x: (band.from + band.to) / 2 })),
    ...days
      .filter(({ day, marks }) => marks.length === 0 && day >= axis.span.from && day < axis.span.to)
      .map((empty) => ({ ...datedOf(empty), x: axis.at(empty.day + 0.5) })),
  ])
  const weeks = inColumns.some((day) => datedOf(day).known === 'day') ? weeksOn(axis) : undefined
  const named = columns.filter(({ count }) => count === highest)
  const [early, late] = [0, -1].map((end) =>
    groups.at(end)?.days.every(({ gathered }) => gathered) ? columns.at(end) : undefined,
  )
  return {
    columns,
    start: inColumns[0]?.day ?? 0,
    each,
    unit,
    merged: merged > 0,
    exact: inColumns.every(({ span }) => !span || span.to - span.from <= daysIn(unit)),
    tower,
    ticks: ticksOn(axis, mostTicks, shortestStep(groups, axis, Math.max(detailed ? 1 : 31, daysIn(unit)))),
    ...(weeks && { weeks }),
    // What is in bands may have been then.
    silences: bands.length > 0 ? [] : silences,
    breaks: axis.breaks.map((gap) => {
      const within = silences.filter(({ from, to }) => from < axis.at(gap.to) && to > axis.at(gap.from))
      return { ...gap, days: Math.max(...within.map((silence) => silence.days)) }
    }),
    bands,
    ...(early && { early }),
    ...(late && { late }),
    ...(named.length === 1 && columns.length > 1 && { tallest: named[0] as Column }),
  }
}

/** The day on which an event stands: its first one or, if no day is known, the middle of the time. */
const placeOf = ({ when: { start, anchor, days } }: TimelineEvent): Omit<SkylineDay, 'marks'> => {
  if (pointAt(start)?.day !== undefined) return { day: days.first }
  // Of a time that is open at its end, the year or month in which it begins.
  const last = Math.max(days.last, dayRange(anchor).last)
  return { day: Math.floor((days.first + last) / 2), span: { from: days.first, to: last + 1 } }
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
