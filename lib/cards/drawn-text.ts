/**
 * What cards draw of a text: a character that no font has gives way to the nearest one that a font has, so that no card
 * has an empty box.
 */
import anyAscii from 'any-ascii'
import createBidi from 'bidi-js'
import { characters } from '../characters'
import { fontsFor, undrawn } from './spare-fonts'
import type { Direction } from './visual-runs'

/** A character as readers perceive it, and what cards show instead; empty if they leave it out. */
export type Replaced = Readonly<{ character: string; drawn: string }>

/** The text as drawn, and what was replaced in it, each once and in order. */
export type DrawnText = Readonly<{ text: string; replaced: readonly Replaced[] }>

type IsDrawn = (text: string) => boolean

const { getMirroredCharacter } = createBidi()

const isDrawn: IsDrawn = (text) => undrawn(text).length === 0

/** Where letters run from right to left, a font must have the mirrored form of a sign as well. */
const isDrawnMirrored: IsDrawn = (text) =>
  isDrawn(text) && isDrawn([...text].map((character) => getMirroredCharacter(character) ?? '').join(''))

/** What makes a part of a text run from right to left. */
const TURNING = /[\p{Script=Arabic}\u061c\u200f\u2067]/u

/** Characters that are drawn the same in any context, so that it is enough to know that a font has them. */
const CONTEXT_FREE = /^[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol} ]*$/u

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const MARK = /\p{Mark}/gu
/** Drawn in the font of what is before them, which may lack them, such as the Arabic number sign. */
const FORMAT = /\p{Format}/gu
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u
/** Of these, a transliteration says the same. That of other symbols is another symbol, or a name. */
const READABLE = /[\p{Letter}\p{Number}\p{Punctuation}\p{Currency_Symbol}]/u

const hasPlaced = (mark: string): boolean =>
  fontsFor(500, 'rtl')[0]?.hasGlyphForCodePoint(mark.codePointAt(0) ?? 0) ?? false

/**
 * Without signs of format and without the marks that NFC does not compose with their letter: a font may have them, but
 * does not say where to place them. The font of Arabic letters places those that it has.
 */
const withoutLooseMarks = (character: string): string => {
  const composed = character.normalize('NFC').replace(FORMAT, '')
  return /^(?!\p{Mark})\p{Script=Arabic}/u.test(composed)
    ? composed.replace(MARK, (mark) => (hasPlaced(mark) ? mark : ''))
    : composed.replace(MARK, '')
}

const nearest = (character: string, isDrawn: IsDrawn): string => {
  const visible = character.replace(INVISIBLE, '')
  if (EMOJI.test(visible)) return [...visible].length === 1 && isDrawn(visible) ? visible : ''
  const kept = withoutLooseMarks(visible)
  if (isDrawn(kept)) return kept
  const base = kept.normalize('NFKD').replace(MARK, '').normalize('NFC')
  if (isDrawn(base)) return base
  const simple = visible.normalize('NFKC')
  return READABLE.test(simple) ? anyAscii(simple) : ''
}

const isSame = (character: string, drawn: string): boolean =>
  character.replace(INVISIBLE, '').normalize('NFC') === drawn

/** Spaces that stand before nothing, where something was left out. */
const LEFT_SPACES = / +(?=[\s.,;:!?…)\]»”]|$)|^ +/g

/**
 * A text as cards draw it. Unchanged if they can draw it as it is, but for signs that do not show, such as U+FE0F.
 *
 * @param direction that of the language of the text
 */
export const drawnText = (text: string, direction: Direction = 'ltr'): DrawnText => {
  const has = direction === 'rtl' || TURNING.test(text) ? isDrawnMirrored : isDrawn
  if (CONTEXT_FREE.test(text) && has(text)) return { text, replaced: [] }
  const replaced = new Map<string, string>()
  const parts = characters(text).map((character) => {
    if (CONTEXT_FREE.test(character) && has(character)) return character
    const drawn = nearest(character, has)
    if (isSame(character, drawn)) return character.replace(INVISIBLE, (sign) => (has(sign) ? sign : ''))
    replaced.set(character, drawn)
    return drawn
  })
  const joined = parts.join('')
  return {
    text: parts.includes('') ? joined.replace(LEFT_SPACES, '') : joined,
    replaced: [...replaced].map(([character, drawn]) => ({ character, drawn })),
  }
}
