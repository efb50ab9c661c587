/** What the skyline on the card of the timeline shows. */
import { skylineDays, toSkyline } from '../formats/skyline'
import type { DateWords } from '../languages'
import type { Mark } from '../marks'
import type { CalendarDate } from '../timeline/calendar-date'
import { formatDate } from '../timeline/dates'
import type { TimelineEvent } from '../timeline/types'

/** Positions run from 0 (the earliest) to 1. */
export type CardSkyline = Readonly<{
  columns: readonly Readonly<{ x: number; marks: readonly Mark[] }>[]
  /** Months by their short names; a year where it begins. */
  ticks: readonly Readonly<{ x: number; label: string; isYear: boolean }>[]
  breaks: readonly number[]
  /** Whether the last column alone is tall. */
  tower: boolean
}>

/** Columns have room for two marks side by side, and below the title for ten rows. */
const MOST = { closest: 1 / 24, most: 20, mostOfTower: 44, mostTicks: 7 }

const shortDate = (date: CalendarDate, dates: DateWords): string =>
  formatDate(date, { ...dates, month: 'LLL' })

/** The skyline of some events and how many statements one mark stands for; undefined if they have no statements. */
export const toCardSkyline = (
  events: readonly TimelineEvent[],
  dates: DateWords,
): { skyline: CardSkyline; each: number } | undefined => {
  const found = toSkyline(skylineDays(events), MOST)
  if (!found) return undefined
  const { columns, ticks, breaks, tower, each } = found
  return {
    skyline: {
      columns: columns.map(({ x, marks }) => ({ x, marks })),
      ticks: ticks.map(({ x, year, month = 1 }) => ({
        x,
        label: month === 1 ? shortDate({ year }, dates) : shortDate({ year, month }, dates),
        isYear: month === 1,
      })),
      breaks: breaks.map(({ x }) => x),
      tower,
    },
    each,
  }
}
