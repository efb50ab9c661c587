/** Balanced line breaking: the fewest possible lines, as even in length as possible. */
import { joinPieces, type Piece } from './line-pieces'

/** Lines that end at punctuation read better: other lines cost as much as this much slack, as a share of the width. */
const PAUSE_BONUS = 0.2
const ENDS_IN_PAUSE = /[,:;.\p{Pd}~〜、，：；،؛]$/u

/** The best way to set the pieces from a given one on; `unevenness` is the sum of squared slack, in pixels. */
type Setting = { lineCount: number; unevenness: number; lines: readonly string[] }

const isBetter = (a: Setting, b: Setting | undefined): boolean =>
  !b || a.lineCount < b.lineCount || (a.lineCount === b.lineCount && a.unevenness < b.unevenness)

/**
 * Breaks pieces, none wider than the line, into lines by dynamic programming from the last piece to the first.
 *
 * @param width of the line in pixels
 * @param widthOf measures a line in pixels
 */
export const balancedLines = (
  pieces: readonly Piece[],
  width: number,
  widthOf: (line: string) => number,
): readonly string[] => {
  /** The best setting by the index of its first piece. */
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
