/** The sizes that the texts of a card are tried in, and what fits at which. */
import type { CardWords } from './card'
import { BREAK_HERE, NO_BREAK_SPACE } from './drawable'
import { type FittedText, fitText, fitWhole, type Measure, type Step } from './text-layout'

/** Height of the capitals, in em. */
export const CAP = 0.7
/** Distance of baselines, in em. */
export const LINE = { date: 1.08, title: 1.24, subtitle: 1.36, colophon: 1.24 }
/** Distances from baseline to capitals and to the rule, in pixels. */
export const GAP = { aroundRule: 30, aboveDate: 34, aboveTitle: 44, aboveSubtitle: 30, aboveAddress: 20 }
/** Of the height left over, how much goes above the date. */
export const SHARE_ABOVE = 0.4
/** For a line that is never large. */
export const SMALL = [24, 22, 20]

/** Every size with the same number of lines. */
export const stepsOf = (sizes: readonly number[], maxLines: number): Step[] =>
  sizes.map((size) => ({ size, maxLines }))

const DATE = {
  oneLine: stepsOf([96, 92, 86, 80, 74, 68, 62, 56], 1),
  byParts: stepsOf([80, 74, 68, 62, 56, 50], 2),
  anyhow: stepsOf([74, 68, 62, 56, 50, 44, 40], 2),
}

/** On one line if the date can be large there, else broken where it means something, else anywhere. */
export const fitDate = ({ date, dateParts }: CardWords, width: number, measure: Measure): FittedText => {
  const parts = dateParts.map((part) => {
    const unbroken = part.trimEnd().replaceAll(' ', NO_BREAK_SPACE)
    return unbroken + (part.endsWith(' ') ? ' ' : BREAK_HERE)
  })
  return (
    fitWhole(date, width, DATE.oneLine, measure) ??
    fitWhole(parts.join(''), width, DATE.byParts, measure) ??
    fitText(date, width, DATE.anyhow, measure)
  )
}

const TITLE_SIZES = [66, 60, 54, 48, 44, 40, 37, 34]
/** The title stays smaller than the date. */
const TITLE_TO_DATE = 0.8
const TITLE_BESIDE_SMALL_DATE = 48

/** The steps at which lines fit into a height. */
const stepsWithin = (height: number, sizes: readonly number[], line: number): Step[] =>
  sizes.map((size) => ({ size, maxLines: 1 + Math.floor((height / size - CAP) / line) }))

/** The sizes that a title may have below a date of this size, and the lines that the height allows. */
export const titleSteps = (height: number, dateSize: number): Step[] => {
  const largest = Math.max(dateSize * TITLE_TO_DATE, TITLE_BESIDE_SMALL_DATE)
  const sizes = TITLE_SIZES.filter((size) => size <= largest)
  return stepsWithin(height, sizes, LINE.title)
}

const SUBTITLE_SIZES = [30, 28, 26, 24]

/** A subtitle is left out rather than cut. */
export const fitSubtitle = (
  text: string,
  width: number,
  height: number,
  measure: Measure,
): FittedText | undefined =>
  text === '' ? undefined : fitWhole(text, width, stepsWithin(height, SUBTITLE_SIZES, LINE.subtitle), measure)

/** Height of fitted lines from the top of the first capitals to the last baseline. */
export const heightOf = ({ lines, size }: FittedText, line: number): number =>
  lines.length === 0 ? 0 : size * (CAP + (lines.length - 1) * line)
