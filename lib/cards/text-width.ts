/** Measures the width of a line of a card. */
import { NO_BREAK_SPACE } from './drawable'
import type { Weight } from './font-files'
import { fontFor, needsOutline } from './fonts'
import { shapedWidth } from './shaping'
import type { Direction } from './visual-runs'

const widths = {
  500: new Map<string, number>(),
  600: new Map<string, number>(),
  700: new Map<string, number>(),
}

/** Advance width in em; 1 for a character without a glyph. */
const characterWidth = (character: string, weight: Weight): number => {
  const known = widths[weight].get(character)
  if (known !== undefined) return known
  const font = fontFor(character, weight)
  const codePoint = (character === NO_BREAK_SPACE ? ' ' : character).codePointAt(0) ?? 0
  const width = font ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : 1
  widths[weight].set(character, width)
  return width
}

/**
 * Width of a line in pixels. Exact for lines drawn as outlines. For others it ignores kerning and is hardly ever less
 * than the width that the renderer computes.
 */
export const textWidth = (
  text: string,
  weight: Weight,
  size: number,
  direction: Direction = 'ltr',
): number => {
  if (needsOutline(text, direction)) return shapedWidth(text, weight, direction) * size
  let width = 0
  for (const character of text) width += characterWidth(character, weight)
  return width * size
}
