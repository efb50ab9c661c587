/** The sizes that the texts of a card are tried in, and what fits at which. All lengths are units of the shape. */
import { BREAK_HERE, NO_BREAK_SPACE } from './drawable'
import { type FittedText, fitText, fitWhole, type MeasureText, type TextSize } from './text-layout'
import type { CardWords } from './types'
import type { Direction } from './visual-runs'

/** Height of the capitals, in em. */
export const CAP = 0.7
export type LineDistances = Readonly<Record<'date' | 'title' | 'subtitle' | 'colophon', number>>

/** Distance of baselines, in em; Arabic letters reach deeper, and their marks higher. */
export const LINES: Readonly<Record<Direction, LineDistances>> = {
  ltr: { date: 1.08, title: 1.24, subtitle: 1.36, colophon: 1.24 },
  rtl: { date: 1.3, title: 1.38, subtitle: 1.46, colophon: 1.38 },
}
/** Distances from baseline to capitals and to the rule. */
export const GAP = {
  aroundRule: 28,
  aboveDate: 34,
  aboveTitle: 42,
  aboveSubtitle: 34,
  belowSubtitle: 20,
  betweenSmall: 18,
}
/** Of the height left over, how much goes above the date. */
export const SHARE_ABOVE = 0.4
/** For a line that is never large; `enough` is the size at which one more name on it is worth having. */
export const SMALL = { sizes: [30, 28, 26, 24, 22, 20], enough: 26 }

/** Every size with the same number of lines. */
export const stepsOf = (sizes: readonly number[], maxLines: number): TextSize[] =>
  sizes.map((size) => ({ size, maxLines }))

const DATE = {
  oneLine: stepsOf([96, 92, 86, 80, 74, 68, 62], 1),
  byParts: stepsOf([80, 74, 68, 62, 56, 50], 2),
  anyhow: stepsOf([74, 68, 62, 56, 50, 44, 40], 2),
}

/** On one line if the date can be large there, else broken where it means something, else anywhere. */
const fitDate = (
  { date, dateParts }: CardWords,
  width: number,
  largest: number,
  measure: MeasureText,
): FittedText => {
  const upTo = (steps: readonly TextSize[]): TextSize[] => steps.filter(({ size }) => size <= largest)
  const parts = dateParts.map((part) => {
    const unbroken = part.trimEnd().replaceAll(' ', NO_BREAK_SPACE)
    return unbroken + (part.endsWith(' ') ? ' ' : BREAK_HERE)
  })
  return (
    fitWhole(date, width, upTo(DATE.oneLine), measure) ??
    fitWhole(parts.join(''), width, upTo(DATE.byParts), measure) ??
    fitText(date, width, upTo(DATE.anyhow), measure)
  )
}

const TITLE_SIZES = [66, 60, 54, 48, 44, 40, 37, 34, 31, 28, 25]
/** The title stays smaller than the date. */
const TITLE_TO_DATE = 0.8
const TITLE_BESIDE_SMALL_DATE = 48

/** The steps at which lines fit into a height. */
const stepsWithin = (height: number, sizes: readonly number[], line: number): TextSize[] =>
  sizes.map((size) => ({ size, maxLines: 1 + Math.floor((height / size - CAP) / line) }))

type Limit = { date: number; empty: number }

/** What the largest size of a date may be, and how much of the height stays empty ... */
const FIRST_LIMIT: Limit = { date: 96, empty: 56 }
/** ... and where that makes the title small, from the most to the least wanted. */
const OTHER_LIMITS: readonly Limit[] = [
  { date: 68, empty: 56 },
  { date: 68, empty: 20 },
  { date: 50, empty: 0 },
]
/** A smaller date is better than a title below this size. */
const COMFORTABLE_TITLE = 37

type Room = { width: number; height: number }

type DateAndTitle = { date: FittedText; title: FittedText }

/**
 * Date and title below each other, the date as large as a title in full and of comfortable size allows.
 *
 * @param height for both, without the gap between them
 */
export const fitDateAndTitle = (
  words: CardWords,
  { width, height }: Room,
  line: LineDistances,
  measure: { date: MeasureText; title: MeasureText },
): DateAndTitle => {
  const fitWithin = ({ date: most, empty }: Limit): DateAndTitle => {
    const date = fitDate(words, width, most, measure.date)
    const largest = Math.max(date.size * TITLE_TO_DATE, TITLE_BESIDE_SMALL_DATE)
    const sizes = TITLE_SIZES.filter((size) => size <= largest)
    const room = height - heightOf(date, line.date) - empty
    return { date, title: fitText(words.title, width, stepsWithin(room, sizes, line.title), measure.title) }
  }
  let best = fitWithin(FIRST_LIMIT)
  for (const limit of OTHER_LIMITS) {
    if (!best.title.shortened && best.title.size >= COMFORTABLE_TITLE) break
    const other = fitWithin(limit)
    if (best.title.shortened || (!other.title.shortened && other.title.size > best.title.size)) best = other
  }
  return best
}

const SUBTITLE_SIZES = [30, 28, 26, 24]

/** A subtitle is left out rather than cut. */
export const fitSubtitle = (
  text: string,
  { width, height }: Room,
  line: LineDistances,
  measure: MeasureText,
): FittedText | undefined =>
  text === '' ? undefined : fitWhole(text, width, stepsWithin(height, SUBTITLE_SIZES, line.subtitle), measure)

/** Height of fitted lines from the top of the first capitals to the last baseline. */
export const heightOf = ({ lines, size }: FittedText, line: number): number =>
  lines.length === 0 ? 0 : size * (CAP + (lines.length - 1) * line)
