/** Font sizes of a card's texts and the rules by which they are chosen. All lengths are units of the shape. */
import { BREAK_HERE, NO_BREAK_SPACE } from './drawable'
import { type FittedText, fitText, fitWhole, type MeasureText, type TextSize } from './text-layout'
import type { CardWords } from './types'
import type { Direction } from './visual-runs'

/** Cap height in em. */
export const CAP = 0.7
export type LineDistances = Readonly<Record<'date' | 'title' | 'subtitle' | 'small', number>>

/** Distance between baselines in em. Arabic needs more: its descenders are deeper and its marks higher. */
export const LINES: Readonly<Record<Direction, LineDistances>> = {
  ltr: { date: 1.08, title: 1.24, subtitle: 1.36, small: 1.24 },
  rtl: { date: 1.3, title: 1.38, subtitle: 1.46, small: 1.38 },
}
/** Vertical gaps, from a baseline to the capitals or marks below it. */
export const GAP = {
  aboveDate: 34,
  aboveTitle: 42,
  aboveSubtitle: 34,
  aboveFoot: 50,
  belowMarks: 20,
  betweenSmall: 18,
}
/** Sizes of small texts: strong ones on one line or, if none fits, broken; and soft ones. */
export const SMALL = { strong: [28, 26, 24], broken: [22, 20], soft: [22, 20, 18, 16] }

/** Steps of several sizes with the same maximum number of lines. */
export const stepsOf = (sizes: readonly number[], maxLines: number): TextSize[] =>
  sizes.map((size) => ({ size, maxLines }))

const DATE = {
  oneLine: stepsOf([96, 92, 86, 80, 74, 68, 62], 1),
  byParts: stepsOf([80, 74, 68, 62, 56, 50], 2),
  anyhow: stepsOf([74, 68, 62, 56, 50, 44, 40], 2),
}

/** Sets the date on one line if it can be large, otherwise broken between its parts, otherwise broken anywhere. */
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
/**
 * Maximum size of the title relative to the date. Beside a small date it may be up to `TITLE_BESIDE_SMALL_DATE`, but
 * never larger than the date.
 */
const TITLE_TO_DATE = 0.8
const TITLE_BESIDE_SMALL_DATE = 48
/** Maximum size of the title above a subtitle, which would often find no room otherwise. */
const TITLE_ABOVE_SUBTITLE = 54

/** For each size, the number of lines that fit into a height. */
const stepsWithin = (height: number, sizes: readonly number[], line: number): TextSize[] =>
  sizes.map((size) => ({ size, maxLines: 1 + Math.floor((height / size - CAP) / line) }))

/** Maximum sizes of the date: the largest, then those tried in order if it makes the title too small. */
const DATE_LIMITS = [96, 68, 50] as const
/** Below this title size, a smaller date is preferred. */
const COMFORTABLE_TITLE = 37

type Room = { width: number; height: number }

type DateAndTitle = { date: FittedText; title: FittedText }

/**
 * Fits the date and the title below each other. The date is as large as possible without shortening the title or making
 * it smaller than a comfortable size.
 *
 * @param height for both, without the gap between them
 */
export const fitDateAndTitle = (
  words: CardWords,
  { width, height }: Room,
  line: LineDistances,
  measure: { date: MeasureText; title: MeasureText },
): DateAndTitle => {
  const fitWithin = (most: number): DateAndTitle => {
    const date = fitDate(words, width, most, measure.date)
    const besideDate = Math.max(date.size * TITLE_TO_DATE, Math.min(date.size, TITLE_BESIDE_SMALL_DATE))
    const largest = words.subtitle ? Math.min(besideDate, TITLE_ABOVE_SUBTITLE) : besideDate
    const sizes = TITLE_SIZES.filter((size) => size <= largest)
    const room = height - heightOf(date, line.date)
    return { date, title: fitText(words.title, width, stepsWithin(room, sizes, line.title), measure.title) }
  }
  const [largest, ...others] = DATE_LIMITS
  let best = fitWithin(largest)
  for (const limit of others) {
    if (!best.title.shortened && best.title.size >= COMFORTABLE_TITLE) break
    const other = fitWithin(limit)
    if (best.title.shortened || (!other.title.shortened && other.title.size > best.title.size)) best = other
  }
  return best
}

const SUBTITLE_SIZES = [28, 26, 24]

/** Fits the subtitle; undefined if it does not fit in full, because it is left out rather than shortened. */
export const fitSubtitle = (
  text: string,
  { width, height }: Room,
  line: LineDistances,
  measure: MeasureText,
): FittedText | undefined =>
  text === '' ? undefined : fitWhole(text, width, stepsWithin(height, SUBTITLE_SIZES, line.subtitle), measure)

/** Height of fitted lines from the top of the first line's capitals to the last baseline. */
export const heightOf = ({ lines, size }: FittedText, line: number): number =>
  lines.length === 0 ? 0 : size * (CAP + (lines.length - 1) * line)
