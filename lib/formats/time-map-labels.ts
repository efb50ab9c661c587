/** Places the names of the eras above the time map without overlaps. */
import { MAP_WIDTH } from './time-map'

export type Labelled = { text: string; x: number }

/** `left` is the left edge of the label, in map units. */
export type Label = { text: string; left: number }

/** Font size in map units. */
const EM = 14
const GAP = EM

/** Estimated width: Hangul and ideographs are about an em wide, other characters a little more than half an em. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (/[\p{Script=Hangul}\p{Ideographic}]/u.test(character) ? 1 : 0.62),
    0,
  ) * EM

/**
 * A label for each span, aligned with the start of the span but kept inside the map.
 *
 * @param spans from left to right, in map units
 * @returns undefined for a label that does not fit
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
