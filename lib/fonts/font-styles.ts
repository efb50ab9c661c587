/**
 * The styles that declare the fonts of headings. Text stands in a font of the system, adjusted to the metrics of the
 * heading font, until that one is there.
 */
import type { Font } from 'fontkit'
import { href } from '../addresses'
import { codePoint } from '../characters'
import { type Language, words } from '../languages'
import type { Timeline } from '../timeline/types'
import { HEADING_WEIGHT, type HeadingFont, headingFonts, originalFont } from './heading-fonts'

/** Ordinary text, to compare the widths of fonts with. */
const sampleText = 'What is on record, and where the sources disagree about it'

type SystemFont = Readonly<{
  /** PostScript names, in order of preference. */
  local: readonly string[]
  /** Average width of a character of the sample in em, where all of these fonts have the same. */
  width?: number
}>

/** Bold fonts of systems, by script. */
export const systemFonts: Readonly<Record<string, SystemFont>> = {
  Latin: { local: ['Arial-BoldMT', 'LiberationSans-Bold'], width: 0.4848 },
  Hangul: {
    local: ['AppleSDGothicNeo-SemiBold', 'MalgunGothicBold', 'NotoSansKR-SemiBold', 'NotoSansCJKkr-Bold'],
  },
  Arabic: { local: ['SegoeUI-Bold', 'GeezaPro-Bold', 'NotoSansArabic-Bold'] },
}

/** The average width of a character of the sample in em. */
export const averageWidth = (font: Font): number => {
  const characters = [...sampleText]
  const width = characters.reduce(
    (sum, character) => sum + font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth,
    0,
  )
  return width / characters.length / font.unitsPerEm
}

const rule = (name: string, declarations: Readonly<Record<string, string | number | undefined>>): string => {
  const written = Object.entries(declarations).flatMap(([property, value]) =>
    value === undefined ? [] : [`${property}:${value}`],
  )
  return `${name}{${written.join(';')}}`
}

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`

const fallbackName = (name: string): string => `${name} Fallback`

/** A font of the system with the metrics of the heading font. */
const fallbackFace = ({ name, family }: HeadingFont, { local, width }: SystemFont): string => {
  const font = originalFont(family)
  // The sizes of lines are shares of the adjusted size.
  const adjusted = width === undefined ? 1 : averageWidth(font) / width
  const share = (length: number): string => percent(length / font.unitsPerEm / adjusted)
  return rule('@font-face', {
    'font-family': fallbackName(name),
    'font-weight': HEADING_WEIGHT,
    src: local.map((each) => `local(${each})`).join(),
    'size-adjust': width === undefined ? undefined : percent(adjusted),
    'ascent-override': share(font.ascent),
    'descent-override': share(-font.descent),
    'line-gap-override': share(font.lineGap),
  })
}

/** `optional`: a font that is late is used from the next page on, so that nothing moves. */
const face = ({ site }: Timeline, { name, path, characters }: HeadingFont, isFirst: boolean): string =>
  rule('@font-face', {
    'font-family': name,
    'font-weight': HEADING_WEIGHT,
    'font-display': 'optional',
    src: `url(${href(site, path)})`,
    // Browsers load the others only for pages that have one of their characters.
    'unicode-range': isFirst ? undefined : characters.map(codePoint).join(),
  })

const stylesFor = (timeline: Timeline, language: Language): string[] => {
  const fonts = headingFonts(timeline, language)
  const [first] = fonts
  const system = systemFonts[words(language).script]
  const fallback = first && system ? [fallbackFace(first, system)] : []
  const names = [
    ...fonts.map(({ name }) => name),
    ...(first && system ? [fallbackName(first.name)] : []),
    'var(--font-text)',
  ]
  return [
    ...fonts.map((font) => face(timeline, font, font === first)),
    ...fallback,
    rule(`:lang(${language})`, { '--font-heading': names.join() }),
  ]
}

/** The fonts of headings in these languages, and `--font-heading`, which names them. */
export const fontStyles = (timeline: Timeline, languages: readonly Language[]): string =>
  languages.flatMap((language) => stylesFor(timeline, language)).join('')
