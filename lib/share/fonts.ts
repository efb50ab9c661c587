/**
 * What the fonts of the cards can draw and how wide it gets.
 * The renderer would ask the network for a character that none of them has, so that is found out here first.
 */
import { create, type Font } from 'fontkit'
import { lazy } from '../remembered'
import { drawable, NO_BREAK_SPACE } from './drawable'
import { everyWeight, families, fontFile, type Weight } from './font-files'

const openFonts = (weight: Weight) => lazy(() => families.map((family) => create(fontFile(family, weight))))

const fonts = { 500: openFonts(500), 600: openFonts(600), 700: openFonts(700) }

const codePointOf = (character: string): number =>
  (character === NO_BREAK_SPACE ? ' ' : character).codePointAt(0) ?? 0

/** The first family that has a character. */
export const fontFor = (character: string, weight: Weight): Font | undefined => {
  const codePoint = codePointOf(character)
  return fonts[weight]().find((font) => font.hasGlyphForCodePoint(codePoint))
}

const widths = {
  500: new Map<string, number>(),
  600: new Map<string, number>(),
  700: new Map<string, number>(),
}

/** Advance width in em; a character without a glyph counts as a square. */
const characterWidth = (character: string, weight: Weight): number => {
  const known = widths[weight].get(character)
  if (known !== undefined) return known
  const font = fontFor(character, weight)
  const width = font ? font.glyphForCodePoint(codePointOf(character)).advanceWidth / font.unitsPerEm : 1
  widths[weight].set(character, width)
  return width
}

/** Width of a line in pixels, without kerning: hardly ever less than what the renderer comes to. */
export const textWidth = (text: string, weight: Weight, size: number): number => {
  let width = 0
  for (const character of text) width += characterWidth(character, weight)
  return width * size
}

const drawn = new Map<string, boolean>()

const canDraw = (character: string): boolean => {
  const known = drawn.get(character)
  if (known !== undefined) return known
  const can = everyWeight.every((weight) => fontFor(character, weight) !== undefined)
  drawn.set(character, can)
  return can
}

/** The characters of a text, each once, that some weight of the fonts cannot draw. */
export const missingGlyphs = (text: string): string[] =>
  [...new Set(drawable(text))].filter((character) => !canDraw(character))
