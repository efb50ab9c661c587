/** What the skyline on the card of the timeline shows. */
import { skylineDays, toSkyline } from '../formats/skyline'
import type { DateWords } from '../languages'
import type { Mark } from '../marks'
import { formatDate } from '../timeline/dates'
import type { TimelineEvent } from '../timeline/types'

/** Positions run from 0 (the earliest) to 1. */
export type CardSkyline = Readonly<{
  columns: readonly Readonly<{ x: number; marks: readonly Mark[] }>[]
  /** Months by their short names, the first of each part of the axis with its year; a year where it begins. */
  ticks: readonly Readonly<{ x: number; label: string; isYear: boolean }>[]
  breaks: readonly number[]
  /** Whether the last column alone is tall. */
  tower: boolean
}>

/** Columns have room for two marks side by side, and below the title for ten rows. */
const MOST = { closest: 1 / 24, most: 20, mostOfTower: 44, mostTicks: 7 }

/** The skyline of some events and how many statements one mark stands for; undefined if they have no statements. */
export const toCardSkyline = (
  events: readonly TimelineEvent[],
  dates: DateWords,
): { skyline: CardSkyline; each: number } | undefined => {
  const found = toSkyline(skylineDays(events), MOST)
  if (!found) return undefined
  const { columns, ticks, breaks, tower, each } = found
  const withYear = dates.month.replace('MMMM', 'LLL')
  const isFirst = (x: number, before = 0): boolean =>
    before === 0 || breaks.some((gap) => before < gap.x && gap.x < x)
  return {
    skyline: {
      columns: columns.map(({ x, marks }) => ({ x, marks })),
      ticks: ticks.map(({ x, year, month = 1 }, index) => {
        const isYear = month === 1
        const pattern = isFirst(x, ticks[index - 1]?.x) ? withYear : 'LLL'
        return {
          x,
          label: formatDate({ year, ...(!isYear && { month }) }, { ...dates, month: pattern }),
          isYear,
        }
      }),
      breaks: breaks.map(({ x }) => x),
      tower,
    },
    each,
  }
}
