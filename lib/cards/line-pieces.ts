/**
 * Finds line break opportunities. Lines break between words only: Korean does not break between syllables, and document
 * symbols such as A/RES/25/25 are one word. Punctuation stays with its word.
 */
import { characters } from '../characters'

/** An unbreakable piece of text; `spaced` if it is preceded by a space on the same line. */
export type Piece = { text: string; spaced: boolean }

/** Characters that no line may start with: closing brackets and quotes, punctuation, units after a number, dashes. */
const CLOSING = /^[\p{Pe}\p{Pf}!?,.:;%‰°′″…·‥、。！？：；，．،؛؟٪\p{Pd}/~〜]/u
const OPENING = /[\p{Ps}\p{Pi}]$/u
/** A straight quote by itself may be opening or closing. */
const LONE_QUOTE = /^["'](?= |$)/
const ENDS_IN_LONE_QUOTE = /(?:^| )["']$/
/** A hyphen or dot before a word belongs to it, as in `-4` or `.org`. */
const SIGNED_WORD = /^[-.~/](?=[\p{Letter}\p{Number}])/u

export const beginsClosing = (text: string): boolean =>
  (CLOSING.test(text) && !SIGNED_WORD.test(text)) || LONE_QUOTE.test(text)

export const endsOpening = (text: string): boolean => OPENING.test(text) || ENDS_IN_LONE_QUOTE.test(text)

/** A line may break after a dash between two letters and at a zero-width space. */
const BEHIND_DASH = /\u200b|(?<=\p{Letter}[—―])(?=\p{Letter})/u

/** Splits one line of text at every break opportunity. */
export const linePieces = (text: string): Piece[] => {
  const pieces: Piece[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const before = pieces.at(-1)
    const [first = '', ...rest] = word.split(BEHIND_DASH)
    if (before && (beginsClosing(first) || endsOpening(before.text))) before.text += ` ${first}`
    else pieces.push({ text: first, spaced: true })
    pieces.push(...rest.map((part) => ({ text: part, spaced: false })))
  }
  return pieces
}

/** Joins consecutive pieces to one line. */
export const joinPieces = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('')

/** Preferred places to cut a word that is too long for a line: after one of these. */
const JOINT = /[-/·._@&–—]$/

/**
 * Cuts a piece that is wider than a line into pieces that fit: after a joint if there is one in the second half of the
 * line, otherwise after the last character that fits.
 */
export const cutPiece = ({ text, spaced }: Piece, fits: (text: string) => boolean): Piece[] => {
  const pieces: Piece[] = []
  let rest = characters(text)
  while (rest.length > 0 && !fits(rest.join(''))) {
    let length = 1
    while (length < rest.length - 1 && fits(rest.slice(0, length + 1).join(''))) length++
    const allowed = (end: number): boolean =>
      !beginsClosing(rest[end] ?? '') && !endsOpening(rest[end - 1] ?? '')
    const ends = Array.from({ length }, (_, index) => length - index).filter(allowed)
    const joint = ends.find((end) => end > length / 2 && JOINT.test(rest[end - 1] ?? ''))
    const end = joint ?? ends[0] ?? length
    pieces.push({ text: rest.slice(0, end).join(''), spaced: pieces.length === 0 && spaced })
    rest = rest.slice(end)
  }
  if (rest.length > 0) pieces.push({ text: rest.join(''), spaced: pieces.length === 0 && spaced })
  return pieces
}
