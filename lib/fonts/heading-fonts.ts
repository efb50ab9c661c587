/**
 * The fonts of headings and dates: those of the cards, reduced to the characters that the pages of a language need. A
 * font has a version, made from all that it is made of, in its address.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import subsetFont from 'subset-font'
import { fontPath, type Path } from '../addresses'
import { type Family, families, fontFile, shapedFamilies } from '../cards/font-files'
import { type Language, words } from '../languages'
import { packageVersion } from '../package-version'
import { memory, once } from '../remembered'
import type { Timeline } from '../timeline/types'
import { type FontNames, keptNameIds, namesOf, withNames } from './font-names'
import { headingCharacters } from './heading-texts'

export const HEADING_WEIGHT = 600

/** `name` is that of its family, in styles and in the file. */
export type HeadingFont = Readonly<{
  name: string
  family: Family
  /** In code point order. */
  characters: readonly string[]
  path: Path
}>

/** What the shaping of text needs; alternative forms of letters are left out. */
const FEATURES = [
  'calt',
  'ccmp',
  'fina',
  'init',
  'isol',
  'kern',
  'liga',
  'locl',
  'mark',
  'medi',
  'mkmk',
  'rlig',
]

const OPTIONS = {
  targetFormat: 'woff2',
  keepFeatures: FEATURES,
  noHinting: true,
  preserveNameIds: keptNameIds,
} as const

/** The packages that make a subset. */
const packages = ['subset-font', 'harfbuzzjs', 'wawoff2']

const VERSION_LENGTH = 12

/** The font that a subset is made from. */
export const originalFont = once((family: Family): Font => create(fontFile(family, HEADING_WEIGHT)))

const nameOf = ({ name }: Family): string => name.replace('IBM Plex', 'Record')

const namesIn = (family: Family): FontNames => {
  const font = originalFont(family)
  return namesOf(nameOf(family), {
    copyright: font.copyright,
    version: font.version,
    licence: font.getName('license') ?? '',
    licenceUrl: font.getName('licenseURL') ?? '',
  })
}

const toHeadingFont = (family: Family, characters: readonly string[]): HeadingFont => {
  const name = nameOf(family)
  const parts = [
    ...[...packages, family.npmPackage].map(packageVersion),
    OPTIONS,
    namesIn(family),
    characters,
  ]
  const version = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, VERSION_LENGTH)
  return {
    name,
    family,
    characters,
    path: fontPath(version, name.toLowerCase().replaceAll(' ', '-')),
  }
}

/** The families for a language: its own first, then the others in the order of the cards. */
const familiesFor = (language: Language): Family[] => {
  const isOwn = ({ scripts }: Family): boolean => scripts[0] === words(language).script
  const all = [...families, ...shapedFamilies]
  return [...all.filter(isOwn), ...all.filter((family) => !isOwn(family))]
}

const remembered = memory<readonly HeadingFont[]>()

/**
 * The fonts for the headings and dates of a language, in order of preference. All but the first have only the
 * characters that those before them lack.
 */
export const headingFonts = (timeline: Timeline, language: Language): readonly HeadingFont[] =>
  remembered(timeline, timeline, language, () => {
    let missing: readonly string[] = headingCharacters(timeline, language)
    return familiesFor(language).flatMap((family) => {
      const font = originalFont(family)
      const has = (character: string): boolean => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
      const characters = missing.filter(has)
      // A space is no reason to load another font.
      missing = missing.filter((character) => !has(character) && /\S/.test(character))
      return characters.length > 0 ? [toHeadingFont(family, characters)] : []
    })
  })

/** The bytes of a font as WOFF2, under its own name. */
export const readHeadingFont = ({ family, characters }: HeadingFont): Promise<Uint8Array> =>
  subsetFont(withNames(fontFile(family, HEADING_WEIGHT), namesIn(family)), characters.join(''), OPTIONS)

/** The licence of the fonts, the same for all families. */
export const fontLicence = (): string =>
  readFileSync(join(process.cwd(), 'node_modules/@expo-google-fonts/ibm-plex-sans/LICENSE_FONT'), 'utf8')
