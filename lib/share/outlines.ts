/**
 * Lines of text as the outlines of their letters, for SVG: a picture made of these needs no font where it is drawn
 * and looks the same everywhere.
 */
import type { Font } from 'fontkit'
import type { Weight } from './font-files'
import { fontFor } from './fonts'

const known = new Map<Font, Map<number, string>>()

/** The path of a glyph in font units, y upwards; empty for a space. */
const pathOf = (font: Font, glyph: { id: number; path: { toSVG(): string } }): string => {
  const paths = known.get(font) ?? new Map<number, string>()
  known.set(font, paths)
  const path = paths.get(glyph.id) ?? glyph.path.toSVG()
  paths.set(glyph.id, path)
  return path
}

type Run = { font: Font; text: string }

/** The line in stretches of one font each. */
const runsOf = (text: string, weight: Weight): Run[] => {
  const runs: Run[] = []
  for (const character of text) {
    const font = fontFor(character, weight)
    if (!font) throw new RangeError(`no font of the cards has "${character}"`)
    const last = runs.at(-1)
    if (last?.font === font) last.text += character
    else runs.push({ font, text: character })
  }
  return runs
}

const rounded = (value: number): string => String(Math.round(value * 1000) / 1000)

type Line = { text: string; weight: Weight; size: number; left: number; baseline: number }

/**
 * A line of text as SVG elements, its baseline beginning at `left`, `baseline`; they take the fill around them.
 *
 * @throws RangeError for a character that no font has
 */
export const outlines = ({ text, weight, size, left, baseline }: Line): string => {
  let at = left
  return runsOf(text, weight)
    .map(({ font, text: run }) => {
      const scale = size / font.unitsPerEm
      const { glyphs, positions } = font.layout(run)
      let advance = 0
      const letters = glyphs.map((glyph, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
        const path = pathOf(font, glyph)
        const letter =
          path &&
          `<path transform="translate(${rounded(advance + xOffset)} ${rounded(yOffset)})" d="${path}"/>`
        advance += xAdvance
        return letter
      })
      const place = `translate(${rounded(at)} ${rounded(baseline)}) scale(${scale} ${-scale})`
      at += advance * scale
      return `<g transform="${place}">${letters.join('')}</g>`
    })
    .join('')
}
