/**
 * What cards draw of a text: a character that no font has gives way to the nearest one that a font has, so that no card
 * has an empty box.
 */
import anyAscii from 'any-ascii'
import { characters } from '../characters'
import { fontsFor, undrawn } from './spare-fonts'

/** A character as readers perceive it, and what cards show instead; empty if they leave it out. */
export type Replaced = Readonly<{ character: string; drawn: string }>

/** The text as drawn, and what was replaced in it, each once and in order. */
export type DrawnText = Readonly<{ text: string; replaced: readonly Replaced[] }>

const isDrawn = (text: string): boolean => undrawn(text).length === 0

/** Characters that are drawn the same in any context, so that it is enough to know that a font has them. */
const CONTEXT_FREE = /^[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol} ]*$/u

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const MARK = /\p{Mark}/gu
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u
/** Of these, a transliteration says the same. That of other symbols is another symbol, or a name. */
const READABLE = /[\p{Letter}\p{Number}\p{Punctuation}\p{Currency_Symbol}]/u

const hasPlaced = (mark: string): boolean =>
  fontsFor(500, 'rtl')[0]?.hasGlyphForCodePoint(mark.codePointAt(0) ?? 0) ?? false

/**
 * Without the marks that NFC does not compose with their letter: a font may have them, but does not say where to place
 * them. The font of Arabic letters places those that it has.
 */
const withoutLooseMarks = (character: string): string => {
  const composed = character.normalize('NFC')
  return /^\p{Script=Arabic}/u.test(composed)
    ? composed.replace(MARK, (mark) => (hasPlaced(mark) ? mark : ''))
    : composed.replace(MARK, '')
}

const nearest = (character: string): string => {
  const visible = character.replace(INVISIBLE, '')
  if (EMOJI.test(visible)) return [...visible].length === 1 && isDrawn(visible) ? visible : ''
  const kept = withoutLooseMarks(visible)
  if (isDrawn(kept)) return kept
  const base = kept.normalize('NFD').replace(MARK, '')
  if (isDrawn(base)) return base
  return READABLE.test(visible) ? anyAscii(visible) : ''
}

const isSame = (character: string, drawn: string): boolean =>
  character.replace(INVISIBLE, '').normalize('NFC') === drawn

/** A text as cards draw it. Unchanged if they can draw it as it is, but for signs that do not show, such as U+FE0F. */
export const drawnText = (text: string): DrawnText => {
  if (CONTEXT_FREE.test(text) && isDrawn(text)) return { text, replaced: [] }
  const replaced = new Map<string, string>()
  const parts = characters(text).map((character) => {
    if (CONTEXT_FREE.test(character) && isDrawn(character)) return character
    const drawn = nearest(character)
    if (isSame(character, drawn)) return character.replace(INVISIBLE, (sign) => (isDrawn(sign) ? sign : ''))
    replaced.set(character, drawn)
    return drawn
  })
  return {
    text: parts.join(''),
    replaced: [...replaced].map(([character, drawn]) => ({ character, drawn })),
  }
}
