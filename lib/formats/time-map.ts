/**
 * The picture of time above the list, as numbers: where each event lies on a straight scale of days. Distances are
 * true; what lies too close together to be pointed at is folded into one mark with a count.
 */
import { dayOf, type When } from '../timeline/dates'
import type { Era, Timeline, TimelineEvent } from '../timeline/types'

/** Width of the picture in its own units. */
export const MAP_WIDTH = 960

/** Least distance between two marks; at the narrowest width the picture is shown, 24 pixels. */
export const MAP_TARGET = 34

/**
 * Where things of the picture stand: time runs the way the language does.
 *
 * @returns a function from a left edge and a width to the left edge as drawn; of a point the width is 0
 */
export const placeOn =
  (direction: 'ltr' | 'rtl') =>
  (x: number, width = 0): number =>
    direction === 'rtl' ? rounded(MAP_WIDTH - x - width) : x

/** One event, or several that lie too close together. */
export type TimeMark = { x: number; width: number; events: readonly TimelineEvent[] }

export type TimeTick = { x: number; year: number; month?: number }

export type TimeStrip = {
  ticks: readonly TimeTick[]
  eras: readonly { era: Era; x: number; width: number }[]
  /** Known to the day. */
  days: readonly TimeMark[]
  /** Known to the month or less, or going on for a time; wide enough to be drawn as bands. */
  bands: readonly TimeMark[]
}

export type TimeMap = {
  /** The whole timeline. */
  overview: TimeStrip
  /** The story itself, drawn larger; missing where it fills the whole timeline or is a single day. */
  detail?: TimeStrip
  /** Where the story lies in the overview. */
  story?: { x: number; width: number }
}

type Span = { from: number; to: number }

const DAY = 86_400_000

const dayNumber = (bound: string): number => Date.parse(`${dayOf(bound)}T00:00:00Z`) / DAY

const spanOf = ({ earliest, latest }: When): Span => ({
  from: dayNumber(earliest),
  to: latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest) + 1,
})

/** From the first to the last day of all; an open end reaches as far as the others do. */
const hull = (spans: readonly Span[]): Span => {
  const ends = spans.map(({ from, to }) => (Number.isFinite(to) ? to : from + 1))
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...ends) }
}

const rounded = (number: number): number => Math.round(number * 10) / 10

const scaleOn = ({ from, to }: Span) => {
  const unit = MAP_WIDTH / (to - from)
  const at = (day: number): number => Math.min(MAP_WIDTH, Math.max(0, (day - from) * unit))
  return (span: Span) => ({ x: rounded(at(span.from)), width: rounded(at(span.to) - at(span.from)) })
}

const centre = ({ x, width }: TimeMark): number => x + width / 2

/** Joins neighbours that could not be told apart under a finger. */
const fold = (marks: readonly TimeMark[], gap: (a: TimeMark, b: TimeMark) => number): TimeMark[] => {
  const folded: TimeMark[] = []
  for (const mark of [...marks].sort((a, b) => a.x - b.x)) {
    const last = folded.at(-1)
    if (!last || gap(last, mark) >= MAP_TARGET) folded.push(mark)
    else {
      const end = Math.max(last.x + last.width, mark.x + mark.width)
      folded[folded.length - 1] = {
        x: last.x,
        width: rounded(end - last.x),
        events: [...last.events, ...mark.events],
      }
    }
  }
  return folded
}

const MOST_TICKS = 12

const ticksOn = (span: Span): TimeTick[] => {
  const place = scaleOn(span)
  const first = new Date(span.from * DAY)
  const years = (span.to - span.from) / 365
  const inMonths = years * 12 <= MOST_TICKS
  const step = inMonths ? 1 : ([1, 2, 5, 10, 20, 50, 100].find((size) => years / size <= MOST_TICKS) ?? 500)
  const ticks: TimeTick[] = []
  for (let index = 0; ; index++) {
    const year = inMonths
      ? first.getUTCFullYear()
      : Math.ceil(first.getUTCFullYear() / step) * step + index * step
    const at = new Date(Date.UTC(year, inMonths ? first.getUTCMonth() + index : 0, 1))
    const day = at.getTime() / DAY
    if (day >= span.to) return ticks
    if (day < span.from) continue
    const { x } = place({ from: day, to: day })
    ticks.push({ x, year: at.getUTCFullYear(), ...(inMonths && { month: at.getUTCMonth() + 1 }) })
  }
}

const stripOf = (events: readonly TimelineEvent[], eras: readonly Era[], span: Span): TimeStrip => {
  const place = scaleOn(span)
  const marks = events.map((event) => ({ event, ...place(spanOf(event.when)) }))
  const isBand = ({ event, width }: (typeof marks)[number]): boolean =>
    width >= MAP_TARGET && event.when.start.day === undefined
  const toMark = ({ event, x, width }: (typeof marks)[number]): TimeMark => ({ x, width, events: [event] })
  const ends = (era: Era): Span => ({
    from: era.start ? spanOf(era.start).from : span.from,
    to: era.end ? spanOf(era.end).to : span.to,
  })
  return {
    ticks: ticksOn(span),
    eras: eras.map((era) => ({ era, ...place(ends(era)) })).filter(({ width }) => width > 0),
    days: fold(marks.filter((mark) => !isBand(mark)).map(toMark), (a, b) => centre(b) - centre(a)),
    bands: fold(marks.filter(isBand).map(toMark), (a, b) => b.x - (a.x + a.width) + MAP_TARGET),
  }
}

/** Numbers for the picture of a timeline; undefined where there are no events. Left to right, in units of `MAP_WIDTH`. */
export const toTimeMap = ({ events, eventsById, eras }: Timeline): TimeMap | undefined => {
  const top = events.filter(({ partOf }) => !eventsById.has(partOf ?? ''))
  if (top.length === 0) return undefined
  const whole = hull(top.map(({ when }) => spanOf(when)))
  const overview = stripOf(top, eras, whole)
  const main = eras.find((era) => era.main)
  const told = top.filter(({ era }) => era === main)
  if (!main || told.length === 0 || told.length === top.length) return { overview }
  const span = hull(told.map(({ when }) => spanOf(when)))
  if (span.to - span.from < 2) return { overview }
  return { overview, detail: stripOf(told, [], span), story: scaleOn(whole)(span) }
}
