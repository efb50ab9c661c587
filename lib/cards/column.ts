/** Lays out the text column of a card: context, date, title, subtitle, rule, evidence and the name of the site. */

import type { Shape } from '../card-shapes'
import { type Block, heightOfBlock, heightOfStack, placeBlock, placeStack, type Stack } from './blocks'
import {
  fitDateAndTitle,
  fitSubtitle,
  GAP,
  LINES,
  type LineDistances,
  SHARE_ABOVE,
  SMALL,
  stepsOf,
} from './sizes'
import { fitText, type MeasureText, type TextSize } from './text-layout'
import type { CardWords, MeasureLine, PlacedLine, Style } from './types'
import type { Direction } from './visual-runs'

const styles = {
  context: { weight: 600, ink: 'muted' },
  date: { weight: 700, ink: 'accent' },
  title: { weight: 600, ink: 'strong' },
  subtitle: { weight: 500, ink: 'muted' },
  evidence: { weight: 600, ink: 'strong' },
  siteName: { weight: 600, ink: 'strong' },
  siteAddress: { weight: 500, ink: 'muted' },
} as const satisfies Record<string, Style>

/** Sets one text in the first of the given sizes at which it fits. */
type Setter = (text: string, style: Style, width: number, steps: readonly TextSize[], line?: number) => Block

/** The first name and as many of the others as fit on the line. */
const namesOnLine = (names: readonly string[], fits: (text: string) => boolean): string =>
  names.reduce((text, name) => {
    const longer = text === '' ? name : `${text} · ${name}`
    return text === '' || fits(longer) ? longer : text
  }, '')

/** The era, and below it as many themes as fit. */
const setContext = (names: readonly string[], width: number, measure: MeasureText, set: Setter): Stack => {
  const [era = '', ...themes] = names
  const fits = (text: string): boolean => measure(text, SMALL.enough) <= width
  const lines = [era, namesOnLine(themes, fits)].filter((line) => line !== '')
  const blocks = lines.map((line) => set(line, styles.context, width, stepsOf(SMALL.sizes, 1)))
  return { blocks, gap: GAP.betweenSmall }
}

/** Name and address of the site. */
const setColophon = (
  { siteName, siteAddress }: CardWords,
  width: number,
  distance: number,
  set: Setter,
): Stack => {
  const nameSteps = [...stepsOf([28, 26, 24], 2), ...stepsOf([22, 20], 4)]
  const addressSteps = [...stepsOf([22, 20, 18, 16], 1), ...stepsOf([16], 3)]
  const blocks = [
    set(siteName, styles.siteName, width, nameSteps, distance),
    set(siteAddress, styles.siteAddress, width, addressSteps, distance),
  ]
  return { blocks, gap: GAP.betweenSmall }
}

/**
 * The part below the rule: evidence and colophon, aligned at the bottom. `top` is the top of the part, or of the
 * evidence only if the colophon is not below the rule.
 */
const layoutFoot = (
  words: CardWords,
  shape: Shape,
  line: LineDistances,
  set: Setter,
  measure: MeasureLine,
) => {
  const { column, evidence, colophon, text, unit } = shape
  const bottom = text.bottom / unit
  const widthOf = ({ left, right }: Shape['column']): number => (right - left) / unit
  // On two lines rather than shortened: a part of the line could be misread.
  const steps = [...stepsOf(SMALL.sizes, 1), ...stepsOf([24, 22, 20], 2)]
  const said = set(words.evidence, styles.evidence, widthOf(evidence), steps, line.colophon)
  const site = setColophon(words, widthOf(colophon), line.colophon, set)
  const siteTop = bottom - heightOfStack(site)
  const saidTop = bottom - heightOfBlock(said)
  const top = colophon.left < column.right ? Math.min(siteTop, saidTop) : saidTop
  const flush = (line: PlacedLine): PlacedLine =>
    colophon.flush === 'left'
      ? line
      : { ...line, left: colophon.right / unit - measure(line.text, line.weight, line.size) }
  const lines = [
    ...placeBlock(said, evidence.left / unit, top),
    ...placeStack(site, colophon.left / unit, siteTop).map(flush),
  ]
  return { lines, top }
}

/**
 * Lays out the texts of a card in its shape. Computes in units of the shape and converts to pixels at the end.
 *
 * @returns the lines and the top of the rule, in pixels
 */
export const layoutColumn = (
  words: CardWords,
  shape: Shape,
  direction: Direction,
  measureWeight: MeasureLine,
): { lines: readonly PlacedLine[]; rule: number } => {
  const { unit, column } = shape
  const line = LINES[direction]
  const left = column.left / unit
  const width = (column.right - column.left) / unit
  const measureIn =
    ({ weight }: Style): MeasureText =>
    (text, size) =>
      measureWeight(text, weight, size)
  const set: Setter = (text, style, within, steps, distance = 1) => ({
    ...fitText(text, within, steps, measureIn(style)),
    ...style,
    line: distance,
  })

  const contextTop = shape.text.top / unit
  const context = setContext(words.context, width, measureIn(styles.context), set)
  const foot = layoutFoot(words, shape, line, set, measureWeight)
  const rule = foot.top - GAP.aroundRule

  const earliestTop = contextTop + heightOfStack(context) + GAP.aboveDate
  const height = rule - GAP.aroundRule - earliestTop - GAP.aboveTitle
  const measures = { date: measureIn(styles.date), title: measureIn(styles.title) }
  const fitted = fitDateAndTitle(words, { width, height }, line, measures)
  const date = { ...fitted.date, ...styles.date, line: line.date }
  const title = { ...fitted.title, ...styles.title, line: line.title }
  const room = height - heightOfBlock(date) - heightOfBlock(title)
  const subtitleRoom = room - GAP.aboveSubtitle - GAP.belowSubtitle
  const fittedSubtitle = fitSubtitle(
    words.subtitle,
    { width, height: subtitleRoom },
    line,
    measureIn(styles.subtitle),
  )
  const subtitle = fittedSubtitle && { ...fittedSubtitle, ...styles.subtitle, line: line.subtitle }
  const subtitleSpace = subtitle ? GAP.aboveSubtitle + heightOfBlock(subtitle) : 0
  const dateTop = earliestTop + (room - subtitleSpace) * SHARE_ABOVE
  const titleTop = dateTop + heightOfBlock(date) + GAP.aboveTitle
  const subtitleTop = titleTop + heightOfBlock(title) + GAP.aboveSubtitle

  const lines = [
    ...placeStack(context, left, contextTop),
    ...placeBlock(date, left, dateTop),
    ...placeBlock(title, left, titleTop),
    ...(subtitle ? placeBlock(subtitle, left, subtitleTop) : []),
    ...foot.lines,
  ]
  return {
    lines: lines.map((placed) => ({
      ...placed,
      size: placed.size * unit,
      left: placed.left * unit,
      baseline: Math.round(placed.baseline * unit),
    })),
    rule: Math.round(rule * unit),
  }
}
