/**
 * Breaks a text into lines and finds the size at which it fits its box, so that the renderer has nothing left
 * to decide. Pure: how wide a text gets is asked of the caller.
 */
import { characters } from '../characters'
import { balancedLines } from './balanced-lines'
import { breakable, drawable } from './drawable'
import { cutPiece, joinPieces, linePieces, type Piece } from './line-pieces'

/** Width of a line in pixels at a font size in pixels. */
export type MeasureText = (text: string, size: number) => number

/** A font size in pixels and the number of lines that the box has room for at this size. */
export type TextSize = { size: number; maxLines: number }

/** Lines in order; `shortened` when an ellipsis stands for the end of the text. */
export type FittedText = { lines: readonly string[]; size: number; shortened: boolean }

type Fits = (line: string) => boolean

const ELLIPSIS = '…'

/** The beginning of a text that fits on one line with an ellipsis behind it, cut between words if possible. */
const shortenedLine = (pieces: readonly Piece[], fits: Fits): string => {
  const ended = (text: string): string => {
    const trimmed = text.replace(/[\s.,:;·…\p{Pd}\p{Ps}\p{Pi}]+$/u, '')
    return trimmed + ELLIPSIS
  }
  for (let count = pieces.length; count > 0; count--) {
    const line = ended(joinPieces(pieces.slice(0, count)))
    if (fits(line) && line !== ELLIPSIS) return line
  }
  const letters = characters(pieces[0]?.text ?? '')
  while (letters.length > 1 && !fits(ended(letters.join('')))) letters.pop()
  return ended(letters.join(''))
}

/** As much of the text as `maxLines` hold, each line as full as it gets, the last with an ellipsis. */
const shortenedLines = (pieces: readonly Piece[], maxLines: number, fits: Fits): string[] => {
  const lines: string[] = []
  let rest = pieces
  while (lines.length < maxLines - 1) {
    let count = 1
    while (count < rest.length && fits(joinPieces(rest.slice(0, count + 1)))) count++
    lines.push(joinPieces(rest.slice(0, count)))
    rest = rest.slice(count)
  }
  return [...lines, shortenedLine(rest, fits)]
}

/** A last line shorter than this share of the width looks forgotten, an earlier one like a gap ... */
const SHORT_LINE = { last: 0.25, earlier: 0.45 }
/** ... and a size down to this share of the first that fits is taken to be rid of it. */
const SMALLER_FOR_SHORT_LINE = 0.75

/**
 * Sets a text at the first of the given sizes at which it fits with every word whole.
 *
 * @param width of the box in pixels
 * @param steps from the most to the least wanted
 * @returns undefined when it fits at none
 */
export const fitWhole = (
  text: string,
  width: number,
  steps: readonly TextSize[],
  measure: MeasureText,
): FittedText | undefined => {
  const pieces = linePieces(breakable(text))
  let second: FittedText | undefined
  for (const { size, maxLines } of steps) {
    if (second && size < second.size * SMALLER_FOR_SHORT_LINE) break
    if (pieces.some((piece) => measure(piece.text, size) > width)) continue
    const lines = balancedLines(pieces, width, (line) => measure(line, size))
    if (lines.length > maxLines) continue
    const fitted = { lines: lines.map(drawable), size, shortened: false }
    const isShort = (line: string, index: number): boolean =>
      measure(line, size) < width * (index === lines.length - 1 ? SHORT_LINE.last : SHORT_LINE.earlier)
    if (lines.length < 2 || !lines.some(isShort)) return fitted
    second ??= fitted
  }
  return second
}

/**
 * Sets a text at the first of the given sizes at which it fits, or else at the last: there a word wider than the
 * box is cut, and what is still too long ends in an ellipsis.
 *
 * @param width of the box in pixels
 * @param steps from the most to the least wanted
 * @throws RangeError without any step
 */
export const fitText = (
  text: string,
  width: number,
  steps: readonly TextSize[],
  measure: MeasureText,
): FittedText => {
  const last = steps.at(-1)
  if (!last) throw new RangeError('a text needs at least one size to be set in')
  const whole = fitWhole(text, width, steps, measure)
  if (whole) return whole
  const { size, maxLines } = last
  const fits: Fits = (line) => measure(line, size) <= width
  const pieces = linePieces(breakable(text)).flatMap((piece) =>
    fits(piece.text) ? [piece] : cutPiece(piece, fits),
  )
  const balanced = balancedLines(pieces, width, (line) => measure(line, size))
  const shortened = balanced.length > maxLines
  const lines = shortened ? shortenedLines(pieces, maxLines, fits) : balanced
  return { lines: lines.map(drawable), size, shortened }
}
