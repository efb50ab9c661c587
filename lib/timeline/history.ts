/** When an entry was published and changed. */
import type { AuthoredEvent } from './schema'

/** Every moment at which an entry changed on the site, as authored: published, corrected, withdrawn. */
export const historyOf = ({ published, corrections = [], withdrawn }: AuthoredEvent): string[] => [
  published,
  ...corrections.map(({ at }) => at),
  ...(withdrawn ? [withdrawn.at] : []),
]

/** The newest of some date-times, as it was written. */
export const newest = (dateTimes: readonly string[]): string | undefined =>
  [...dateTimes].sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
