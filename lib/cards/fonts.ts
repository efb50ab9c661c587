/**
 * Loads the fonts of the cards and finds characters without a glyph, for which cards would show an empty box. The font
 * behind these is in `spare-fonts.ts`.
 */
import { create, type Font } from 'fontkit'
import { lazy } from '../remembered'
import { drawable, NO_BREAK_SPACE } from './drawable'
import { everyWeight, type Family, families, fontFile, shapedFamilies, type Weight } from './font-files'
import type { Direction } from './visual-runs'

/**
 * A second instance of each font, for outlines. When fontkit reads the outline of a composite glyph, it caches the
 * components without their code points, and later shaping with the same instance treats letters as marks.
 */
const outlines = new WeakMap<Font, () => Font>()

const openFont = (family: Family, weight: Weight): Font => {
  const bytes = fontFile(family, weight)
  const font = create(bytes)
  outlines.set(
    font,
    lazy(() => create(bytes)),
  )
  return font
}

/** The instance of a font to read outlines from. */
export const outlinesOf = (font: Font): Font => outlines.get(font)?.() ?? font

const opened = (of: readonly Family[]) => (weight: Weight) =>
  lazy(() => of.map((family) => openFont(family, weight)))

const byWeight = (open: (weight: Weight) => () => readonly Font[]) => ({
  500: open(500),
  600: open(600),
})

const plain = byWeight(opened(families))
const shaped = byWeight(opened(shapedFamilies))

/** Fonts in order of preference: for right-to-left runs, the shaped families come first. */
export const fontsFor = (weight: Weight, direction: Direction): readonly Font[] =>
  direction === 'rtl' ? [...shaped[weight](), ...plain[weight]()] : [...plain[weight](), ...shaped[weight]()]

const codePointOf = (character: string): number =>
  (character === NO_BREAK_SPACE ? ' ' : character).codePointAt(0) ?? 0

const among = (fonts: readonly Font[], character: string): Font | undefined =>
  fonts.find((font) => font.hasGlyphForCodePoint(codePointOf(character)))

/** The first font that has a glyph for a character. */
export const fontFor = (character: string, weight: Weight): Font | undefined =>
  among(plain[weight](), character) ?? among(shaped[weight](), character)

const remembering = <T>(find: (character: string) => T): ((character: string) => T) => {
  const found = new Map<string, T>()
  return (character) => {
    const known = found.get(character)
    if (known !== undefined || found.has(character)) return known as T
    const value = find(character)
    found.set(character, value)
    return value
  }
}

const CONTROLS_DIRECTION = /^\p{Bidi_Control}$/u

const canDraw = remembering(
  (character) =>
    CONTROLS_DIRECTION.test(character) ||
    everyWeight.every((weight) => fontFor(character, weight) !== undefined),
)

/** The distinct characters of a text for which a glyph is missing in at least one weight. */
export const missingGlyphs = (text: string): string[] =>
  [...new Set(drawable(text))].filter((character) => !canDraw(character))
