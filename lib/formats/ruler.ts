/** The ruler of time in the head of an event's page: where it stands among the events of its era, to scale. */
import { groupBy } from '../group'
import { type Language, words } from '../languages'
import { once } from '../remembered'
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

/** Dates that are closer on the ruler would cover each other. */
const CLOSEST = 1 / 400

/** The different dates of each era. */
const spansOfEras = once(({ events }: Pick<Timeline, 'events'>) => {
  const byEra = groupBy(events, ({ era }) => era)
  return new Map(
    [...byEra].map(([era, own]) => {
      const spans = own.map(spanOf)
      return [era, [...new Map(spans.map((span) => [`${span.from} ${span.to}`, span])).values()]] as const
    }),
  )
})

/** Those of the dates that do not cover each other. */
const apart = (dates: readonly RulerDate[]): readonly RulerDate[] => {
  if (dates.length * CLOSEST < 1 / 4) return dates
  const placeOf = ({ x, width }: RulerDate): string =>
    [x, x + width].map((end) => Math.round(end / CLOSEST)).join(' ')
  return [...new Map(dates.map((date) => [placeOf(date), date])).values()]
}

/** @returns undefined if all events of the era are on one day */
export const toRuler = (timeline: Pick<Timeline, 'events'>, event: TimelineEvent): Ruler | undefined => {
  const own = spanOf(event)
  const spans = spansOfEras(timeline).get(event.era) ?? [own]
  const span = {
    from: spans.reduce((least, { from }) => Math.min(least, from), own.from),
    to: spans.reduce((most, { to }) => Math.max(most, to), own.to),
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
  const others = spans.filter(({ from, to }) => from !== own.from || to !== own.to)
  return {
    units: ticksOn(axis, MOST_UNITS),
    weeks,
    dates: apart(others.map(place)),
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
  [...roomFor(units, NARROW, (unit) => unitLabel(unit, language))].map(([x, text]) => ({ x, text }))
