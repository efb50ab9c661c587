/** Where the names of the eras stand above the picture of time, so that none covers another. */
import { MAP_WIDTH } from './time-map'

export type Labelled = { text: string; x: number }

/** Left edge of a label, in units of the picture. */
export type Label = { text: string; left: number }

/** Units of the picture per em; the picture's text is this large. */
const EM = 14
const GAP = EM

/** Wide signs, such as Hangul and Chinese characters, take about an em, others a little more than half of one. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\p{Script=Hangul}\p{Ideographic}]/u.test(sign) ? 1 : 0.62), 0) * EM

/**
 * The label of each span, or undefined where there is no room for it. A label begins where its span does,
 * as far as the right edge of the picture lets it.
 *
 * @param spans left to right, in units of the picture
 */
export const placeLabels = (spans: readonly Labelled[]): (Label | undefined)[] => {
  let free = 0
  return spans.map(({ text, x }) => {
    const own = widthOf(text)
    const left = Math.max(0, Math.min(x, MAP_WIDTH - own))
    if (left < free || own > MAP_WIDTH) return undefined
    free = left + own + GAP
    return { text, left: Math.round(left) }
  })
}
