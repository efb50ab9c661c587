/** Finds empty boxes, which fonts draw for a character that they lack. */
import { everyWeight } from '@/lib/cards/font-files'
import { textWidth } from '@/lib/cards/shaping'
import { fontsFor } from '@/lib/cards/spare-fonts'
import type { Direction } from '@/lib/cards/visual-runs'

const directions: readonly Direction[] = ['ltr', 'rtl']

/** What fontkit gives no ink and no width. */
const HIDDEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u

const lacking: string[] = []

// The fonts are watched as they shape a line; nothing about that is changed. The number of a glyph says less than the
// line: fontkit keeps the glyph of a box, and which character it first stood for.
for (const font of new Set(
  everyWeight.flatMap((weight) => directions.flatMap((direction) => fontsFor(weight, direction))),
)) {
  const layout = font.layout.bind(font)
  font.layout = (line, ...more) => {
    const has = (character: string): boolean => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
    lacking.push(...[...line].filter((character) => !HIDDEN.test(character) && !has(character)))
    return layout(line, ...more)
  }
}

/** The characters of a text, or of what `run` shapes, that the font which is to draw them lacks. */
export const emptyBoxes = (text: string | (() => void), direction: Direction = 'ltr'): string[] => {
  lacking.length = 0
  if (typeof text === 'function') text()
  else for (const weight of everyWeight) textWidth(text, weight, 1, direction)
  return [...new Set(lacking)]
}
