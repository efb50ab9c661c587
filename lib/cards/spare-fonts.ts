/**
 * The font behind those of `font-files.ts`: it has letters of Latin, Greek and Cyrillic that they lack. It is apart from
 * them because only cards with such letters depend on it, by their hash too.
 */
import { create, type Font } from 'fontkit'
import { lazy } from '../remembered'
import { everyWeight, type Family, fontFile, type Weight } from './font-files'
import { fontsFor as mainFontsFor, outlinesOf as mainOutlinesOf, missingGlyphs } from './fonts'
import type { Direction } from './visual-runs'

const files = {
  500: '500Medium/NotoSans_500Medium.ttf',
  600: '600SemiBold/NotoSans_600SemiBold.ttf',
} as const

export const spareFamily: Family = {
  name: 'Noto Sans',
  npmPackage: '@expo-google-fonts/noto-sans',
  file: (weight) => files[weight],
  scripts: ['Latin', 'Greek', 'Cyrillic'],
}

/** A second instance of each font, for outlines, as in `fonts.ts`. */
const outlines = new WeakMap<Font, () => Font>()

const open = (weight: Weight): (() => Font) =>
  lazy(() => {
    const bytes = fontFile(spareFamily, weight)
    const font = create(bytes)
    outlines.set(
      font,
      lazy(() => create(bytes)),
    )
    return font
  })

const spare = { 500: open(500), 600: open(600) }

/** All fonts in order of preference. */
export const fontsFor = (weight: Weight, direction: Direction): readonly Font[] => [
  ...mainFontsFor(weight, direction),
  spare[weight](),
]

/** The instance of a font to read outlines from. */
export const outlinesOf = (font: Font): Font => outlines.get(font)?.() ?? mainOutlinesOf(font)

/** The font has letters of other scripts too, whose shaping nobody has tried. */
const SPARE = new RegExp(
  `^[${spareFamily.scripts.map((script) => `\\p{Script=${script}}`).join('')}\\p{Script=Common}]$`,
  'u',
)

const isSpare = (character: string): boolean =>
  SPARE.test(character) &&
  everyWeight.every((weight) => spare[weight]().hasGlyphForCodePoint(character.codePointAt(0) ?? 0))

/** The distinct characters of a text that no font has in every weight. */
export const undrawn = (text: string): string[] =>
  missingGlyphs(text).filter((character) => !isSpare(character))

/** Whether a text that can be drawn needs the spare font. */
export const needsSpare = (text: string): boolean => missingGlyphs(text).length > 0
