/**
 * The ruler of time in the head of an event's page: the days of the events of its era on a linear scale of days, with a
 * tick for each week, month or year.
 */
import { isoDate } from '../timeline/calendar-date'
import { dayOf, type When } from '../timeline/dates'
import type { Timeline, TimelineEvent } from '../timeline/types'

/** All positions and widths are in per cent of the ruler, from its beginning. */
export type Ruler = Readonly<{
  /** Beginnings of months or years, in EDTF. `labelled` if there is room for a short label behind it. */
  units: readonly { at: number; date: string; labelled: boolean }[]
  /** Weeks, months or years in between. */
  ticks: readonly number[]
  /** One for each date with events, except that of the event itself. A date not known to the day has a width. */
  dates: readonly RulerDate[]
  /** The date of the event itself. */
  own: RulerDate
}>

export type RulerDate = Readonly<{ at: number; width: number }>

/** Days since the epoch; `to` is exclusive. */
type Span = Readonly<{ from: number; to: number }>

const DAY = 86_400_000
const [MONTH_DAYS, YEAR_DAYS] = [30.4, 365.25]

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY

/** An open end counts as the start, because the duration is unknown. */
const spanOf = ({ earliest, latest }: When): Span => ({
  from: dayNumber(dayOf(earliest)),
  to: dayNumber(dayOf(latest ?? earliest)) + 1,
})

/** So that neither a first nor a last date is cut off. */
const MARGIN = 2
const MOST_LABELS = 7
/** What a label takes on a phone. */
const LABEL_WIDTH = 8.5

/** The smallest of 1, 2, 3, 6, 12, 24, 60, 120 … months of which a time has few enough to label each. */
const monthsPerUnit = (months: number): number => {
  const steps = [1, 2, 3, 6]
  for (let year = 12; steps.at(-1) !== undefined && year <= 12e4; year *= 10) steps.push(year, 2 * year, 5 * year)
  return steps.find((step) => months / step <= MOST_LABELS) ?? 12e4
}

/** The days on which units of this many months begin, with the months since the year 0. */
const beginnings = ({ from, to }: Span, months: number): { day: number; month: number }[] => {
  const first = new Date(from * DAY)
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth()
  const found: { day: number; month: number }[] = []
  for (let month = Math.ceil(start / months) * months; ; month += months) {
    const at = new Date(0)
    at.setUTCFullYear(Math.floor(month / 12), month % 12, 1)
    const day = at.getTime() / DAY
    if (day >= to) return found
    if (day >= from) found.push({ day, month })
  }
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, index) => from + index * step)

/** The ruler for an event, or undefined if all events of its era are on one day. */
export const toRuler = ({ events }: Pick<Timeline, 'events'>, event: TimelineEvent): Ruler | undefined => {
  const spans = events.filter(({ era }) => era === event.era).map(({ when }) => spanOf(when))
  const span = { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) }
  const days = span.to - span.from
  if (days < 2) return undefined
  const place = (day: number): number =>
    Math.round((MARGIN + ((100 - 2 * MARGIN) * (day - span.from)) / days) * 100) / 100
  /** A day is a point in its middle. */
  const placeSpan = ({ from, to }: Span): RulerDate =>
    to - from === 1
      ? { at: place(from + 0.5), width: 0 }
      : { at: place(from), width: Math.round((place(to) - place(from)) * 100) / 100 }

  const months = monthsPerUnit(days / MONTH_DAYS)
  const units = beginnings(span, months)
  const ends = [...units.slice(1).map(({ day }) => place(day)), 100]
  const own = spanOf(event.when)
  const others = new Map(spans.map((other) => [`${other.from} ${other.to}`, other]))
  others.delete(`${own.from} ${own.to}`)
  return {
    units: units.map(({ day, month }, index) => ({
      at: place(day),
      date: isoDate({
        year: Math.floor(month / 12),
        ...(months < 12 && { month: (month % 12) + 1 }),
      }),
      labelled: (ends[index] ?? 100) - place(day) >= LABEL_WIDTH,
    })),
    ticks: (months === 1
      ? range(span.from, span.to, 7)
      : days < 5 * YEAR_DAYS
        ? beginnings(span, 1).map(({ day }) => day)
        : beginnings(span, Math.max(12, months / 10)).map(({ day }) => day)
    ).map(place),
    dates: [...others.values()].map(placeSpan),
    own: placeSpan(own),
  }
}
