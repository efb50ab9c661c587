/** Sets words in lines of even length: a headline looks made, not poured. */
import { joinPieces, type Piece } from './line-pieces'

/** A line that ends where the sentence pauses reads better; worth this much unevenness, as a share of the width. */
const PAUSE_BONUS = 0.2
const ENDS_IN_PAUSE = /[,:;.\p{Pd}~〜、，：；،؛]$/u

/** The best way to set the pieces from some point on: in the fewest lines, and these as even as possible. */
type Setting = { lineCount: number; unevenness: number; lines: readonly string[] }

const isBetter = (a: Setting, b: Setting | undefined): boolean =>
  !b || a.lineCount < b.lineCount || (a.lineCount === b.lineCount && a.unevenness < b.unevenness)

/**
 * Sets pieces, none wider than the line, in as few lines as possible, and these as even as possible.
 *
 * @param width of the line in pixels
 * @param widthOf a line's width in pixels
 */
export const balancedLines = (
  pieces: readonly Piece[],
  width: number,
  widthOf: (line: string) => number,
): readonly string[] => {
  /** By the number of the piece that they begin with; made from the last to the first. */
  const settings = new Map<number, Setting>([[pieces.length, { lineCount: 0, unevenness: 0, lines: [] }]])
  const startingWith = (start: number, end: number): Setting | undefined => {
    const rest = settings.get(end)
    const line = joinPieces(pieces.slice(start, end))
    const slack = width - widthOf(line)
    if (!rest || slack < 0) return undefined
    const toll = end === pieces.length || ENDS_IN_PAUSE.test(line) ? 0 : (PAUSE_BONUS * width) ** 2
    return {
      lineCount: rest.lineCount + 1,
      unevenness: rest.unevenness + slack ** 2 + toll,
      lines: [line, ...rest.lines],
    }
  }
  for (let start = pieces.length - 1; start >= 0; start--) {
    let best: Setting | undefined
    for (let end = start + 1; end <= pieces.length; end++) {
      const setting = startingWith(start, end)
      if (!setting) break
      if (isBetter(setting, best)) best = setting
    }
    if (best) settings.set(start, best)
  }
  return settings.get(0)?.lines ?? []
}
