/**
 * Where the text of a card stands: every line with its size and place. The renderer has nothing left to decide.
 */
import type { CardContent, CardWords } from './card'
import type { Weight } from './font-files'
import { type Shape, shapes } from './shapes'
import { CAP, fitDateAndTitle, fitSubtitle, GAP, heightOf, LINE, SHARE_ABOVE, SMALL, stepsOf } from './sizes'
import { type FittedText, fitText, type Measure, type Step } from './text-layout'

/** Width of a line in pixels. */
export type MeasureWeight = (text: string, weight: Weight, size: number) => number

export type Ink = 'strong' | 'muted' | 'accent'

type Style = { weight: Weight; ink: Ink }

/** One line of text; `left` and `baseline` are pixels from the top left of the card. */
export type PlacedLine = Style & { text: string; size: number; left: number; baseline: number }

/** `rule` is the top of the line above the evidence. */
export type Layout = { lines: readonly PlacedLine[]; rule: number }

const styles = {
  context: { weight: 600, ink: 'muted' },
  date: { weight: 700, ink: 'accent' },
  title: { weight: 600, ink: 'strong' },
  subtitle: { weight: 500, ink: 'muted' },
  evidence: { weight: 600, ink: 'strong' },
  siteName: { weight: 600, ink: 'strong' },
  siteAddress: { weight: 500, ink: 'muted' },
} as const satisfies Record<string, Style>

/** The first name, and behind it the others for which there is room on the line. */
const contextText = (names: readonly string[], fits: (text: string) => boolean): string =>
  names.reduce((text, name) => {
    const longer = text === '' ? name : `${text} · ${name}`
    return text === '' || fits(longer) ? longer : text
  }, '')

/** The lines below each other, the capitals of the first at `top`. */
const placeLines = (
  { lines, size }: FittedText,
  { left, top, line, ...style }: Style & { left: number; top: number; line: number },
): PlacedLine[] =>
  lines.map((text, index) => ({
    ...style,
    text,
    size,
    left,
    baseline: Math.round(top + size * (CAP + index * line)),
  }))

/** Name and address of the site, standing on the last baseline. */
const placeColophon = (words: CardWords, { colophon, text }: Shape, measure: MeasureWeight): PlacedLine[] => {
  const { left, right } = colophon
  const set = (what: string, weight: Weight, steps: readonly Step[]): FittedText =>
    fitText(what, right - left, steps, (line, size) => measure(line, weight, size))
  const address = set(words.siteAddress, styles.siteAddress.weight, [
    ...stepsOf([20, 18, 17, 16], 1),
    ...stepsOf([16], 3),
  ])
  const name = set(words.siteName, styles.siteName.weight, [...stepsOf([26, 24], 2), ...stepsOf([22, 20], 4)])
  const addressTop = text.bottom - heightOf(address, LINE.colophon)
  const nameTop = addressTop - GAP.aboveAddress - heightOf(name, LINE.colophon)
  const at = { left, line: LINE.colophon }
  return [
    ...placeLines(name, { ...styles.siteName, ...at, top: nameTop }),
    ...placeLines(address, { ...styles.siteAddress, ...at, top: addressTop }),
  ]
}

/** Sets the words of a card in its shape. */
export const layoutCard = ({ shape: shapeName, words }: CardContent, measure: MeasureWeight): Layout => {
  const shape: Shape = shapes[shapeName]
  const { left, right } = shape.column
  const width = right - left
  const measureIn =
    ({ weight }: Style): Measure =>
    (text, size) =>
      measure(text, weight, size)

  const measureContext = measureIn(styles.context)
  const contextLine = contextText(words.context, (text) => measureContext(text, 24) <= width)
  const context = fitText(contextLine, width, stepsOf(SMALL, 1), measureContext)
  const evidence = fitText(words.evidence, width, stepsOf(SMALL, 1), measureIn(styles.evidence))
  const evidenceTop = shape.text.bottom - heightOf(evidence, 1)
  const rule = Math.round(evidenceTop - GAP.aroundRule)

  const earliestTop = shape.text.top + heightOf(context, 1) + GAP.aboveDate
  const height = rule - GAP.aroundRule - earliestTop - GAP.aboveTitle
  const measures = { date: measureIn(styles.date), title: measureIn(styles.title) }
  const { date, title } = fitDateAndTitle(words, { width, height }, measures)
  const dateHeight = heightOf(date, LINE.date)
  const titleHeight = heightOf(title, LINE.title)
  const room = height - dateHeight - titleHeight
  const subtitle = fitSubtitle(words.subtitle, width, room - GAP.aboveSubtitle, measureIn(styles.subtitle))
  const subtitleSpace = subtitle ? GAP.aboveSubtitle + heightOf(subtitle, LINE.subtitle) : 0
  const dateTop = earliestTop + (room - subtitleSpace) * SHARE_ABOVE
  const titleTop = dateTop + dateHeight + GAP.aboveTitle
  const subtitleTop = titleTop + titleHeight + GAP.aboveSubtitle

  const lines = [
    ...placeLines(context, { ...styles.context, left, line: 1, top: shape.text.top }),
    ...placeLines(date, { ...styles.date, left, line: LINE.date, top: dateTop }),
    ...placeLines(title, { ...styles.title, left, line: LINE.title, top: titleTop }),
    ...(subtitle
      ? placeLines(subtitle, { ...styles.subtitle, left, line: LINE.subtitle, top: subtitleTop })
      : []),
    ...placeLines(evidence, { ...styles.evidence, left, line: 1, top: evidenceTop }),
    ...placeColophon(words, shape, measure),
  ]
  return { lines, rule }
}
