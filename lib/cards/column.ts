/** Lays out the text column of a card: date, title, subtitle, marks, the words on evidence and the name of the site. */

import type { Shape } from '../card-shapes'
import { type Block, heightOfBlock, heightOfStack, placeBlock, placeStack, type Stack } from './blocks'
import { fitMarks } from './marks-row'
import { fitDateAndTitle, fitSubtitle, GAP, LINES, SMALL, stepsOf } from './sizes'
import { fitText, type MeasureText, type TextSize } from './text-layout'
import type { CardContent, Layout, MeasureLine, PlacedLine, PlacedMarks, Style } from './types'

const styles = {
  date: { weight: 600, ink: 'accent' },
  title: { weight: 600, ink: 'ink' },
  strong: { weight: 600, ink: 'ink' },
  soft: { weight: 500, ink: 'soft' },
} as const satisfies Record<string, Style>

/** Sets one text in the first of the given sizes at which it fits. */
type Setter = (text: string, style: Style, width: number, steps: readonly TextSize[], line?: number) => Block

/** A text in strong letters, and another in small ones below it; either may be empty. */
const setPair = (strong: string, soft: string, width: number, distance: number, set: Setter): Stack => {
  const softSteps = [...stepsOf(SMALL.soft, 1), ...stepsOf(SMALL.soft.slice(-1), 3)]
  const blocks = [
    set(strong, styles.strong, width, [...stepsOf(SMALL.strong, 1), ...stepsOf(SMALL.broken, 3)], distance),
    set(soft, styles.soft, width, softSteps, distance),
  ]
  return { blocks: blocks.filter(({ lines }) => lines.length > 0), gap: GAP.betweenSmall }
}

type Foot = { lines: readonly PlacedLine[]; marks?: PlacedMarks; top: number }

/**
 * The part at the bottom: the marks, the words on evidence below them, and beside these the name and address of the
 * site. In units of the shape, except for the marks, which are in pixels.
 */
const layoutFoot = (
  { words, marks, direction }: CardContent,
  { column, evidence, colophon, text, unit }: Shape,
  set: Setter,
  measure: MeasureLine,
): Foot => {
  const bottom = text.bottom / unit
  const distance = LINES[direction].small
  const widthOf = ({ left, right }: Shape['column']): number => (right - left) / unit
  const said = setPair(words.evidence, words.notes.join(' · '), widthOf(evidence), distance, set)
  const site = setPair(words.siteName, words.siteAddress, widthOf(colophon), distance, set)
  const siteTop = bottom - heightOfStack(site)
  // Where the site's name is below the marks too, both begin on one line.
  const isBelow = colophon.left < column.right
  const saidTop = Math.min(bottom - heightOfStack(said), isBelow ? siteTop : bottom)
  const flush = (line: PlacedLine): PlacedLine => ({
    ...line,
    left: colophon.right / unit - measure(line.text, line.weight, line.size),
  })
  const lines = [
    ...placeStack(said, evidence.left / unit, saidTop),
    ...placeStack(site, colophon.left / unit, siteTop).map(flush),
  ]
  const row = fitMarks(marks, column.right - column.left, unit, direction)
  if (!row) return { lines, top: Math.min(saidTop, isBelow ? siteTop : saidTop) }
  const top =
    Math.round((Math.min(saidTop, isBelow ? siteTop : saidTop) - GAP.belowMarks) * unit) - row.height
  return { lines, marks: { ...row, left: column.left, top }, top: top / unit }
}

/** Lays out the texts and marks of a card in its shape, in pixels. */
export const layoutColumn = (
  content: CardContent,
  shape: Shape,
  measure: MeasureLine,
): Omit<Layout, 'boxes'> => {
  const { words, direction } = content
  const { unit, column } = shape
  const line = LINES[direction]
  const left = column.left / unit
  const width = (column.right - column.left) / unit
  const measureIn =
    ({ weight }: Style): MeasureText =>
    (text, size) =>
      measure(text, weight, size)
  const set: Setter = (text, style, within, steps, distance = 1) => ({
    ...fitText(text, within, steps, measureIn(style)),
    ...style,
    line: distance,
  })

  const foot = layoutFoot(content, shape, set, measure)
  const top = shape.text.top / unit
  const kicker = set(words.kicker, styles.soft, width, stepsOf(SMALL.strong, 1))
  const dateTop = top + (words.kicker ? heightOfBlock(kicker) + GAP.aboveDate : 0)

  const height = foot.top - GAP.aboveFoot - dateTop - GAP.aboveTitle
  const measures = { date: measureIn(styles.date), title: measureIn(styles.title) }
  const fitted = fitDateAndTitle(words, { width, height }, line, measures)
  const date = { ...fitted.date, ...styles.date, line: line.date }
  const title = { ...fitted.title, ...styles.title, line: line.title }
  const titleTop = words.date ? dateTop + heightOfBlock(date) + GAP.aboveTitle : dateTop
  const subtitleTop = titleTop + heightOfBlock(title) + GAP.aboveSubtitle
  const fittedSubtitle = fitSubtitle(
    words.subtitle,
    { width, height: foot.top - GAP.aboveFoot - subtitleTop },
    line,
    measureIn(styles.soft),
  )

  const lines = [
    ...placeBlock(kicker, left, top),
    ...placeBlock(date, left, dateTop),
    ...placeBlock(title, left, titleTop),
    ...(fittedSubtitle
      ? placeBlock({ ...fittedSubtitle, ...styles.soft, line: line.subtitle }, left, subtitleTop)
      : []),
    ...foot.lines,
  ]
  return {
    lines: lines.map((placed) => ({
      ...placed,
      size: placed.size * unit,
      left: placed.left * unit,
      baseline: Math.round(placed.baseline * unit),
    })),
    ...(foot.marks && { marks: foot.marks }),
  }
}
