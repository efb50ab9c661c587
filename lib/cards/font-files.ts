/** The files of the cards' fonts: static TrueType out of npm packages, nothing fetched and nothing of the system's. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const weights = { 500: 'Medium', 600: 'SemiBold', 700: 'Bold' } as const

export type Weight = keyof typeof weights

export type Family = {
  name: string
  npmPackage: string
  file: (weight: Weight) => string
  /** Unicode names of the scripts that it is here for. */
  scripts: readonly string[]
}

/** In order of preference: a character is drawn by the first family that has it. */
export const families: readonly Family[] = [
  {
    name: 'IBM Plex Sans KR',
    scripts: ['Hangul', 'Latin'],
    npmPackage: '@expo-google-fonts/ibm-plex-sans-kr',
    file: (weight) => `IBMPlexSansKR_${weight}${weights[weight]}.ttf`,
  },
  {
    // The same design with the accented letters that the Korean one lacks.
    name: 'IBM Plex Sans',
    scripts: ['Latin', 'Greek', 'Cyrillic'],
    npmPackage: '@expo-google-fonts/ibm-plex-sans',
    file: (weight) => `${weight}${weights[weight]}/IBMPlexSans_${weight}${weights[weight]}.ttf`,
  },
]

/**
 * Of scripts whose letters join or run from right to left. The renderer can do neither: lines with them are given to it
 * as outlines.
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

/** The packages that the fonts come from. */
export const fontPackages: readonly string[] = allFamilies.map(({ npmPackage }) => npmPackage)

/** Unicode names of the scripts that cards can be drawn in. */
export const drawnScripts: readonly string[] = [...new Set(allFamilies.flatMap(({ scripts }) => scripts))]

/** For CSS: the families in order. */
export const fontFamily = families.map(({ name }) => name).join(', ')

/** Baseline and foot of the first family's line box below its top, in em. */
export const lineBox = { baseline: 1.085, height: 1.5 } as const

export const everyWeight: readonly Weight[] = [500, 600, 700]

/** The bytes of one font file. */
export const fontFile = ({ npmPackage, file }: Family, weight: Weight): Buffer =>
  readFileSync(join(process.cwd(), 'node_modules', npmPackage, file(weight)))
