/**
 * The fonts of the cards, and what they can draw.
 * The renderer would ask the network for a character that none of them has, so that is found out here first.
 */
import { create, type Font } from 'fontkit'
import { lazy } from '../remembered'
import { drawable, NO_BREAK_SPACE } from './drawable'
import { everyWeight, type Family, families, fontFile, shapedFamilies, type Weight } from './font-files'
import type { Direction } from './visual-runs'

/**
 * Each font is opened a second time for its outlines. To read one, fontkit opens the glyphs that it is made of and keeps
 * them without their characters; shaping takes the next letter that needs one of them for a mark.
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

/** The same font, for nothing but the outlines of its glyphs. */
export const outlinesOf = (font: Font): Font => outlines.get(font)?.() ?? font

const opened = (of: readonly Family[]) => (weight: Weight) =>
  lazy(() => of.map((family) => openFont(family, weight)))

const byWeight = (open: (weight: Weight) => () => readonly Font[]) => ({
  500: open(500),
  600: open(600),
  700: open(700),
})

const plain = byWeight(opened(families))
const shaped = byWeight(opened(shapedFamilies))

/** In order of preference: where a line runs from right to left, the fonts made for that come first. */
export const fontsFor = (weight: Weight, direction: Direction): readonly Font[] =>
  direction === 'rtl' ? [...shaped[weight](), ...plain[weight]()] : [...plain[weight](), ...shaped[weight]()]

const codePointOf = (character: string): number =>
  (character === NO_BREAK_SPACE ? ' ' : character).codePointAt(0) ?? 0

const among = (fonts: readonly Font[], character: string): Font | undefined =>
  fonts.find((font) => font.hasGlyphForCodePoint(codePointOf(character)))

/** The first family that has a character. */
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

/** Whether the renderer has to be given the outline of a line with this character. */
const isShaped = remembering(
  (character) =>
    CONTROLS_DIRECTION.test(character) ||
    (!among(plain[500](), character) && among(shaped[500](), character) !== undefined),
)

/** Whether the renderer cannot set a line by itself. */
export const needsOutline = (line: string, direction: Direction): boolean =>
  direction === 'rtl' || [...line].some(isShaped)

const canDraw = remembering(
  (character) =>
    CONTROLS_DIRECTION.test(character) ||
    everyWeight.every((weight) => fontFor(character, weight) !== undefined),
)

/** The characters of a text, each once, that some weight of the fonts cannot draw. */
export const missingGlyphs = (text: string): string[] =>
  [...new Set(drawable(text))].filter((character) => !canDraw(character))
