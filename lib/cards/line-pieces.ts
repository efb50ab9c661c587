/**
 * Where a line may end. Only between words: Korean breaks between its words too, never between syllables, and
 * symbols such as A/RES/25/25 are one word. Marks stay with the word that they belong to.
 */
import { characters } from '../characters'

/** What no line break may fall into; `spaced` when a space stands before it on the same line. */
export type Piece = { text: string; spaced: boolean }

/** Marks that no line may begin with: closing brackets and quotes, stops, signs behind a number, dashes. */
const CLOSING = /^[\p{Pe}\p{Pf}!?,.:;%‰°′″…·‥、。！？：；，．،؛؟٪\p{Pd}/~〜]/u
const OPENING = /[\p{Ps}\p{Pi}]$/u
/** A straight quote on its own may be either. */
const LONE_QUOTE = /^["'](?= |$)/
const ENDS_IN_LONE_QUOTE = /(?:^| )["']$/
/** A hyphen or point before a word, as in `-4` or `.org`, belongs to it. */
const SIGNED_WORD = /^[-.~/](?=[\p{Letter}\p{Number}])/u

export const beginsClosing = (text: string): boolean =>
  (CLOSING.test(text) && !SIGNED_WORD.test(text)) || LONE_QUOTE.test(text)

export const endsOpening = (text: string): boolean => OPENING.test(text) || ENDS_IN_LONE_QUOTE.test(text)

/** A dash set close between two words lets a line end behind it, and so does a zero-width space. */
const BEHIND_DASH = /\u200b|(?<=\p{Letter}[—―])(?=\p{Letter})/u

/** Takes one line of text apart at every place where a line may end. */
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

/** Puts neighbouring pieces on one line. */
export const joinPieces = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('')

/** Behind these a word too long for any line is cut first. */
const JOINT = /[-/·._@&–—]$/

/**
 * Cuts a piece that is wider than a line into pieces that are not: behind a joint of the word where there is
 * one in the second half of the line, else behind the last character that fits.
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
