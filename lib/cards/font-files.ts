/** Font files of the cards: static TrueType fonts from npm packages. No downloads and no system fonts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const weights = { 500: 'Medium', 600: 'SemiBold' } as const

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

/** Families for scripts with joining or right-to-left letters, preferred in runs of such letters. */
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

export const everyWeight: readonly Weight[] = [500, 600]

/** The bytes of one font file. */
export const fontFile = ({ npmPackage, file }: Family, weight: Weight): Buffer =>
  readFileSync(join(process.cwd(), 'node_modules', npmPackage, file(weight)))
