/** Shapes lines: finds the glyphs and their places, with kerning, joining letters and both directions. */
import type { Font } from 'fontkit'
import { NO_BREAK_SPACE } from './drawable'
import type { Weight } from './font-files'
import { fontsFor, outlinesOf } from './spare-fonts'
import { type Direction, type Surroundings, visualRuns } from './visual-runs'

/** A glyph and its position, in em from the left end of the baseline. */
type PlacedGlyph = { font: Font; id: number; x: number; y: number }

type ShapedLine = { glyphs: readonly PlacedGlyph[]; width: number }

/** Characters that must be in the same run as the one before them. */
const FOLLOWS = /^[\p{Mark}\p{Format}]$/u

/** Splits a run into parts by font. */
const byFont = (text: string, weight: Weight, direction: Direction): { font: Font; text: string }[] => {
  const fonts = fontsFor(weight, direction)
  const parts: { font: Font; text: string }[] = []
  for (const character of text) {
    const last = parts.at(-1)
    const has = (font: Font): boolean => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
    const font = last && FOLLOWS.test(character) ? last.font : (fonts.find(has) ?? fonts[0])
    if (!font) continue
    if (last?.font === font) last.text += character
    else parts.push({ font, text: character })
  }
  return parts
}

/** Lays out a part in its font, without its marks if the font has no place for one of them: fontkit throws then. */
const laidOut = (font: Font, text: string, direction: Direction): ReturnType<Font['layout']> => {
  const laid = (part: string) => font.layout(part, undefined, undefined, undefined, direction)
  try {
    return laid(text)
  } catch (error) {
    const bare = text.replace(/\p{Mark}/gu, '')
    if (bare === text) throw error
    return laid(bare)
  }
}

const shape = (line: string, weight: Weight, direction: Direction, around?: Surroundings): ShapedLine => {
  const glyphs: PlacedGlyph[] = []
  let x = 0
  for (const run of visualRuns(line.replaceAll(NO_BREAK_SPACE, ' '), direction, around)) {
    const parts = byFont(run.text, weight, direction)
    for (const { font, text } of run.direction === 'rtl' ? parts.reverse() : parts) {
      const em = font.unitsPerEm
      const laid = laidOut(font, text, run.direction)
      laid.glyphs.forEach(({ id }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = laid.positions[index] ?? {}
        glyphs.push({ font, id, x: x + xOffset / em, y: yOffset / em })
        x += xAdvance / em
      })
    }
  }
  return { glyphs, width: x }
}

const MOST_WIDTHS = 20_000

const widths = new Map<string, number>()

/** Width of a line in pixels. Cached, because each line is measured at many sizes. */
export const textWidth = (
  line: string,
  weight: Weight,
  size: number,
  direction: Direction = 'ltr',
): number => {
  const key = `${weight} ${direction} ${line}`
  const width = widths.get(key) ?? shape(line, weight, direction).width
  if (widths.size >= MOST_WIDTHS) widths.clear()
  widths.set(key, width)
  return width * size
}

type Place = {
  /** `size`, `left` and `baseline` are pixels. */
  size: number
  left: number
  baseline: number
  around?: Surroundings | undefined
}

/** The outline of a shaped line as SVG path data. */
export const outlineOf = (
  line: string,
  weight: Weight,
  direction: Direction,
  { size, left, baseline, around }: Place,
): string =>
  shape(line, weight, direction, around)
    .glyphs.map(({ font, id, x, y }) => {
      const scale = size / font.unitsPerEm
      return outlinesOf(font)
        .getGlyph(id)
        .path.scale(scale, -scale)
        .translate(left + x * size, baseline - y * size)
        .toSVG()
    })
    .join('')
