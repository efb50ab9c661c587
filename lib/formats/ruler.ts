/** The ruler of time in the head of an event's page: where it stands among the events of its era, to scale. */
import { type Language, words } from '../languages'
import { formatDate } from '../timeline/dates'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { NARROW, roomFor } from './skyline-labels'
import { axisOf, type DaySpan, type Tick, ticksOn, unitAround } from './time-axis'

/** Positions run from 0 (the earliest) to 1: pages from right to left mirror them. */
export type Ruler = Readonly<{
  /** Beginnings of months or years. */
  units: readonly Tick[]
  /** Weeks in between, where they can be told apart. */
  weeks: readonly number[]
  /** The other dates of the era. One not known to the day has a width. */
  dates: readonly RulerDate[]
  /** The date of the event itself. */
  own: RulerDate
}>

export type RulerDate = Readonly<{ x: number; width: number }>

/** So that neither a first nor a last date is cut off. */
const INSET = 0.02
const MOST_UNITS = 7
const MOST_WEEKS = 60

const spanOf = ({ when: { days } }: TimelineEvent): DaySpan => ({ from: days.first, to: days.last + 1 })

/** @returns undefined if all events of the era are on one day */
export const toRuler = ({ events }: Pick<Timeline, 'events'>, event: TimelineEvent): Ruler | undefined => {
  const own = spanOf(event)
  const spans = events.filter(({ era }) => era === event.era).map(spanOf)
  const span = {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  }
  if (span.to - span.from < 2) return undefined
  const axis = axisOf(span, [], INSET)
  /** A day is a point, in its middle. */
  const place = ({ from, to }: DaySpan): RulerDate => {
    const isDay = to - from === 1
    return { x: axis.at(isDay ? from + 0.5 : from), width: isDay ? 0 : axis.at(to) - axis.at(from) }
  }
  const weeks: number[] = []
  const week = { name: 'week', count: 1 } as const
  if (span.to - span.from < MOST_WEEKS * 7) {
    for (let day = unitAround(span.from - 1, week).to; day < span.to; day += 7) weeks.push(axis.at(day))
  }
  const others = new Map(spans.map((other) => [`${other.from} ${other.to}`, other]))
  others.delete(`${own.from} ${own.to}`)
  return {
    units: ticksOn(axis, MOST_UNITS),
    weeks,
    dates: [...others.values()].map(place),
    own: place(own),
  }
}

/** The month in a few letters, or the year where it begins. */
const unitLabel = ({ year, month = 1 }: Tick, language: Language): string => {
  const { dates } = words(language)
  return month === 1
    ? formatDate({ year }, dates)
    : dates.locale.localize.month((month - 1) as 1, { width: 'abbreviated' })
}

/** The names of the units that have room behind their beginning, on a phone too. */
export const rulerLabels = ({ units }: Ruler, language: Language): readonly { x: number; text: string }[] =>
  [
    ...roomFor(
      units.map((unit) => ({ x: unit.x, texts: [unitLabel(unit, language)] })),
      NARROW,
    ),
  ].map(([x, text]) => ({ x, text }))
