/**
 * Breaks a text into lines and finds the font size at which it fits its box. Independent of fonts: the caller supplies
 * the function that measures text.
 */
import { characters } from '../characters'
import { balancedLines } from './balanced-lines'
import { breakable, drawable } from './drawable'
import { cutPiece, joinPieces, linePieces, type Piece } from './line-pieces'

/** Width of a line in pixels at a font size in pixels. */
export type MeasureText = (text: string, size: number) => number

/** A font size in pixels and the number of lines that fit into the box at this size. */
export type TextSize = { size: number; maxLines: number }

/** Lines in order; `shortened` if the end of the text was replaced by an ellipsis. */
export type FittedText = { lines: readonly string[]; size: number; shortened: boolean }

type Fits = (line: string) => boolean

const ELLIPSIS = '…'

/** The start of a text followed by an ellipsis, on one line; cut between words if possible. */
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

/** As much of the text as fits on `maxLines`, filled greedily, ending in an ellipsis. */
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

/** Lines shorter than this share of the width look bad; a last line may be shorter than the others. */
const SHORT_LINE = { last: 0.25, earlier: 0.45 }
/** To avoid such a line, sizes down to this share of the first fitting one are tried. */
const SMALLER_FOR_SHORT_LINE = 0.75
/** And down to this share to save one of more than two lines. */
const SMALLER_FOR_FEWER_LINES = 0.8

/**
 * Sets a text at the first of the given sizes at which it fits without cutting a word.
 *
 * @param width of the box in pixels
 * @param steps in order of preference
 * @returns undefined if it fits at none of them
 */
export const fitWhole = (
  text: string,
  width: number,
  steps: readonly TextSize[],
  measure: MeasureText,
): FittedText | undefined => {
  const pieces = linePieces(breakable(text))
  let first: FittedText | undefined
  let second: FittedText | undefined
  for (const { size, maxLines } of steps) {
    if (first && size < first.size * SMALLER_FOR_FEWER_LINES) break
    if (!first && second && size < second.size * SMALLER_FOR_SHORT_LINE) break
    if (pieces.some((piece) => measure(piece.text, size) > width)) continue
    const lines = balancedLines(pieces, width, (line) => measure(line, size))
    if (lines.length > maxLines) continue
    const fitted = { lines: lines.map(drawable), size, shortened: false }
    const isShort = (line: string, index: number): boolean =>
      measure(line, size) < width * (index === lines.length - 1 ? SHORT_LINE.last : SHORT_LINE.earlier)
    if (lines.length > 1 && lines.some(isShort)) second ??= fitted
    else if (lines.length < (first?.lines.length ?? 3)) return fitted
    else first ??= fitted
  }
  return first ?? second
}

/**
 * Sets a text at the first of the given sizes at which it fits. If there is none, uses the last size, cuts words that
 * are wider than the box and shortens a text that is still too long with an ellipsis.
 *
 * @param width of the box in pixels
 * @param steps in order of preference
 * @throws RangeError if `steps` is empty
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
