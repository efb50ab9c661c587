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
const fitDate = (
  { date, dateParts }: CardWords,
  width: number,
  largest: number,
  measure: Measure,
): FittedText => {
  const upTo = (steps: readonly Step[]): Step[] => steps.filter(({ size }) => size <= largest)
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

const TITLE_SIZES = [66, 60, 54, 48, 44, 40, 37, 34, 31]
/** The title stays smaller than the date. */
const TITLE_TO_DATE = 0.8
const TITLE_BESIDE_SMALL_DATE = 48

/** The steps at which lines fit into a height. */
const stepsWithin = (height: number, sizes: readonly number[], line: number): Step[] =>
  sizes.map((size) => ({ size, maxLines: 1 + Math.floor((height / size - CAP) / line) }))

/** What the largest size of a date may be; the next one is tried when it leaves too little room for the title. */
const DATE_LIMITS = [96, 68]
const LAST_DATE_LIMIT = 50

/**
 * Date and title below each other, the date as large as a title in full allows.
 *
 * @param height for both, without the gap between them
 */
export const fitDateAndTitle = (
  words: CardWords,
  { width, height }: { width: number; height: number },
  measure: { date: Measure; title: Measure },
): { date: FittedText; title: FittedText } => {
  const fitBelow = (limit: number): { date: FittedText; title: FittedText } => {
    const date = fitDate(words, width, limit, measure.date)
    const largest = Math.max(date.size * TITLE_TO_DATE, TITLE_BESIDE_SMALL_DATE)
    const sizes = TITLE_SIZES.filter((size) => size <= largest)
    const room = height - heightOf(date, LINE.date)
    return { date, title: fitText(words.title, width, stepsWithin(room, sizes, LINE.title), measure.title) }
  }
  for (const limit of DATE_LIMITS) {
    const fitted = fitBelow(limit)
    if (!fitted.title.shortened) return fitted
  }
  return fitBelow(LAST_DATE_LIMIT)
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
