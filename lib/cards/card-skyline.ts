/** What the skyline on the card of the timeline shows. */
import { skylineDays, toSkyline } from '../formats/skyline'
import type { TimelineEvent } from '../timeline/types'
import type { CardSkyline } from './skyline'

/** Columns have room for two marks side by side, and below the title for ten rows. */
const MOST = { closest: 1 / 24, most: 20, mostOfTower: 44, mostTicks: 7 }

/** The skyline of some events and how many statements one mark stands for; undefined if they have no statements. */
export const toCardSkyline = (
  events: readonly TimelineEvent[],
): { skyline: CardSkyline; each: number } | undefined => {
  const found = toSkyline(skylineDays(events), MOST)
  if (!found) return undefined
  const { columns, ticks, breaks, tower, each } = found
  return {
    skyline: {
      columns: columns.map(({ x, marks }) => ({ x, marks })),
      ticks: ticks.map(({ x, year, month = 1 }) => ({
        x,
        label: String(month === 1 ? year : month),
        isYear: month === 1,
      })),
      breaks: breaks.map(({ x }) => x),
      tower,
    },
    each,
  }
}
