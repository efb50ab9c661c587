/** Font files of the cards: static TrueType fonts from npm packages. No downloads and no system fonts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const weights = { 500: 'Medium', 600: 'SemiBold', 700: 'Bold' } as const

export type Weight = keyof typeof weights

export type Family = {
  name: string
  npmPackage: string
  file: (weight: Weight) => string
  /** Unicode names of the scripts that the family is used for. */
  scripts: readonly string[]
}

/** In order of preference: a character is drawn with the first family that has a glyph for it. */
export const families: readonly Family[] = [
  {
    name: 'IBM Plex Sans KR',
    scripts: ['Hangul', 'Latin'],
    npmPackage: '@expo-google-fonts/ibm-plex-sans-kr',
    file: (weight) => `IBMPlexSansKR_${weight}${weights[weight]}.ttf`,
  },
  {
    // Has the accented letters that the Korean family lacks, in the same design.
    name: 'IBM Plex Sans',
    scripts: ['Latin', 'Greek', 'Cyrillic'],
    npmPackage: '@expo-google-fonts/ibm-plex-sans',
    file: (weight) => `${weight}${weights[weight]}/IBMPlexSans_${weight}${weights[weight]}.ttf`,
  },
]

/**
 * Families for scripts with joining or right-to-left letters. The renderer supports neither, so lines with such letters
 * are passed to it as outlines.
 */
export const shapedFamilies: readonly Family[] = [
  {
    name: 'IBM Plex Sans Arabic',
    npmPackage: '@expo-google-fonts/ibm-plex-sans-arabic',
    file: (weight) => `${weight}${weights[weight]}/IBMPlexSansArabic_${weight}${weights[weight]}.ttf`,
    scripts: ['Arabic'],
  },
]

const allFamilies = [...families, ...shapedFamilies]

/** npm packages of the fonts. */
export const fontPackages: readonly string[] = allFamilies.map(({ npmPackage }) => npmPackage)

/** Unicode names of the scripts in which cards can be drawn. */
export const drawnScripts: readonly string[] = [...new Set(allFamilies.flatMap(({ scripts }) => scripts))]

/** CSS `font-family` value: the families in order. */
export const fontFamily = families.map(({ name }) => name).join(', ')

/** Baseline and bottom of the first family's line box, measured from its top in em. */
export const lineBox = { baseline: 1.085, height: 1.5 } as const

export const everyWeight: readonly Weight[] = [500, 600, 700]

/** The bytes of one font file. */
export const fontFile = ({ npmPackage, file }: Family, weight: Weight): Buffer =>
  readFileSync(join(process.cwd(), 'node_modules', npmPackage, file(weight)))
