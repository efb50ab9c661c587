/** Lays out the text column of a card: date, title, subtitle, marks, the words on evidence and the name of the site. */

import type { Shape } from '../card-shapes'
import { type Block, heightOfBlock, heightOfStack, placeBlock, placeStack, type Stack } from './blocks'
import { fitMarks } from './marks-row'
import { fitDateAndTitle, fitSubtitle, GAP, LINES, SMALL, stepsOf } from './sizes'
import { fitText, type MeasureText, type TextSize } from './text-layout'
import type { CardContent, Layout, MeasureLine, PlacedLine, Style } from './types'

const styles = {
  date: { weight: 600, ink: 'accent' },
  title: { weight: 600, ink: 'ink' },
  strong: { weight: 600, ink: 'ink' },
  soft: { weight: 500, ink: 'soft' },
  titleOnBand: { weight: 600, ink: 'paper' },
  softOnBand: { weight: 500, ink: 'on-band-soft' },
} as const satisfies Record<string, Style>

/** Sets one text in the first of the given sizes at which it fits. */
type Setter = (text: string, style: Style, width: number, steps: readonly TextSize[], line?: number) => Block

const measureIn =
  (measure: MeasureLine, { weight }: Style): MeasureText =>
  (text, size) =>
    measure(text, weight, size)

const setterWith =
  (measure: MeasureLine): Setter =>
  (text, style, width, steps, line = 1) => ({
    ...fitText(text, width, steps, measureIn(measure, style)),
    ...style,
    line,
  })

const inPixels = (lines: readonly PlacedLine[], unit: number): PlacedLine[] =>
  lines.map((line) => ({
    ...line,
    size: line.size * unit,
    left: line.left * unit,
    baseline: Math.round(line.baseline * unit),
  }))

/** A text in strong letters, and another in small ones below it; either may be empty. */
const setPair = (strong: string, soft: string, width: number, line: number, set: Setter): Stack => {
  const strongSteps = [...stepsOf(SMALL.strong, 1), ...stepsOf(SMALL.broken, 3)]
  const softSteps = [...stepsOf(SMALL.soft, 1), ...stepsOf(SMALL.soft.slice(-1), 3)]
  const blocks = [
    set(strong, styles.strong, width, strongSteps, line),
    set(soft, styles.soft, width, softSteps, line),
  ]
  return { blocks: blocks.filter(({ lines }) => lines.length > 0), gap: GAP.betweenSmall }
}

type Part = Omit<Layout, 'boxes'>

/**
 * The part at the bottom: the marks, the words on evidence below them, and beside these the name and address of the
 * site. In pixels.
 *
 * @returns its lines and marks, and its top
 */
export const layoutFoot = (
  { words, marks, direction }: CardContent,
  { column, evidence, colophon, bottom: lowest, unit }: Shape,
  measure: MeasureLine,
): Part & { top: number } => {
  const set = setterWith(measure)
  const bottom = lowest / unit
  const line = LINES[direction].small
  const widthOf = ({ left, right }: Shape['column']): number => (right - left) / unit
  const said = setPair(
    words.evidence,
    [words.count, words.key].filter(Boolean).join(' · '),
    widthOf(evidence),
    line,
    set,
  )
  const site = setPair(words.siteName, words.siteAddress, widthOf(colophon), line, set)
  const siteTop = bottom - heightOfStack(site)
  // Where the site's name is below the marks too, both begin on one line.
  const isBelow = colophon.left < column.right
  const saidTop = Math.min(bottom - heightOfStack(said), isBelow ? siteTop : bottom)
  const flush = (placed: PlacedLine): PlacedLine => ({
    ...placed,
    left: colophon.right / unit - measure(placed.text, placed.weight, placed.size),
  })
  const lines = inPixels(
    [
      ...placeStack(said, evidence.left / unit, saidTop),
      ...placeStack(site, colophon.left / unit, siteTop).map(flush),
    ],
    unit,
  )
  const row = fitMarks(marks, column.right - column.left, unit, direction)
  if (!row) return { lines, marks: [], top: Math.min(saidTop, siteTop) * unit }
  const top = Math.round((saidTop - GAP.belowMarks) * unit) - row.height
  return { lines, marks: [{ ...row, left: column.left, top, ink: 'accent' }], top }
}

/** Where the part at the top is, in pixels. */
export type HeadPlace = { left: number; right: number; top: number; bottom: number; unit: number }

/** Lays out the part at the top: kicker, date, title and, if it fits, subtitle. In pixels. */
export const layoutHead = (
  { words, direction, skyline }: CardContent,
  { unit, ...place }: HeadPlace,
  measure: MeasureLine,
): PlacedLine[] => {
  const [ofTitle, ofSoft] = skyline ? [styles.titleOnBand, styles.softOnBand] : [styles.title, styles.soft]
  const line = LINES[direction]
  const left = place.left / unit
  const width = (place.right - place.left) / unit
  const top = place.top / unit
  const end = place.bottom / unit - GAP.aboveFoot

  const kicker = setterWith(measure)(words.kicker, ofSoft, width, stepsOf(SMALL.strong, 1))
  const dateTop = top + (words.kicker ? heightOfBlock(kicker) + GAP.aboveDate : 0)
  const aboveTitle = words.date ? GAP.aboveTitle : 0
  const fitted = fitDateAndTitle(words, { width, height: end - dateTop - aboveTitle }, line, {
    date: measureIn(measure, styles.date),
    title: measureIn(measure, ofTitle),
  })
  const date = { ...fitted.date, ...styles.date, line: line.date }
  const title = { ...fitted.title, ...ofTitle, line: line.title }
  const titleTop = dateTop + heightOfBlock(date) + aboveTitle
  const subtitleTop = titleTop + heightOfBlock(title) + GAP.aboveSubtitle
  const room = { width, height: end - subtitleTop }
  const subtitle = fitSubtitle(words.subtitle, room, line, measureIn(measure, ofSoft))
  return inPixels(
    [
      ...placeBlock(kicker, left, top),
      ...placeBlock(date, left, dateTop),
      ...placeBlock(title, left, titleTop),
      ...(subtitle ? placeBlock({ ...subtitle, ...ofSoft, line: line.subtitle }, left, subtitleTop) : []),
    ],
    unit,
  )
}
