// The fonts of headings and dates, as built.
import { create, type Font } from 'fontkit'
import { fontLicencePath } from '@/lib/addresses'
import { drawnScripts } from '@/lib/cards/font-files'
import { codePoint } from '@/lib/characters'
import { headingFonts, originalFont } from '@/lib/fonts/heading-fonts'
import { isLanguage, type Language } from '@/lib/languages'
import { lazyRecord } from '@/lib/remembered'
import { attribute, type Element, type Page, pages, somePages, textOf } from '../setup/built-pages'
import { answers, readSite, readSiteBytes, timeline } from '../setup/built-site'

const { languages } = timeline.site

const fontsOf = lazyRecord<Language, Font[]>(languages, (language) =>
  headingFonts(timeline, language).map(({ path }) => create(readSiteBytes(path))),
)

/** The languages that a page declares fonts for. */
const declaredOn = ({ html }: Page): string[] =>
  [...html.matchAll(/:lang\((\w+)\)\{--font-heading:/g)].map(([, language = '']) => language)

/** The language of an element, among these. */
const languageOf = (element: Element, among: readonly string[]): Language | undefined => {
  const own = attribute(element, 'lang') ?? ''
  if (among.includes(own) && isLanguage(own)) return own
  const { parentNode } = element
  return parentNode && 'tagName' in parentNode ? languageOf(parentNode, among) : undefined
}

const isSetInHeadingFont = (element: Element): boolean =>
  /^h[1-5]$/.test(element.tagName) || (attribute(element, 'class') ?? '').split(' ').includes('date')

const DRAWN = new RegExp(`[${drawnScripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u')

const hasGlyph = (font: Font, character: string): boolean =>
  font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)

/** Whether a font could have the character: it is of a script of the families, or one of their signs. */
const isDrawable = (character: string, language: Language): boolean =>
  DRAWN.test(character) ||
  headingFonts(timeline, language).some(({ family }) => hasGlyph(originalFont(family), character))

test('every character of every heading and date is in the fonts of its language', () => {
  /** With the first place of each. */
  const lacking: string[] = []
  const seen = new Set<string>()
  let checked = 0
  for (const page of somePages) {
    const declared = declaredOn(page)
    for (const element of page.elements.filter(isSetInHeadingFont)) {
      const language = languageOf(element, declared)
      if (!language) throw new Error(`${page.path} declares no fonts for <${element.tagName}>`)
      checked += 1
      for (const character of textOf(element).replace(/\s/g, '')) {
        const name = `${language}: ${character} (${codePoint(character)})`
        if (seen.has(name)) continue
        seen.add(name)
        if (fontsOf[language].some((font) => hasGlyph(font, character)) || !isDrawable(character, language))
          continue
        lacking.push(`${name} in “${textOf(element)}” on ${page.path}`)
      }
    }
  }
  expect(lacking).toEqual([])
  expect(checked).toBeGreaterThan(50)
})

test('a page loads fonts of its own language alone, at addresses that exist', () => {
  for (const page of pages) {
    const addresses = [...page.html.matchAll(/url\(([^)]+)\)/g)].map(([, address = '']) => address)
    const own = declaredOn(page).flatMap((language) =>
      isLanguage(language) ? headingFonts(timeline, language).map(({ path }) => path as string) : [],
    )
    expect(addresses.filter((address) => address.endsWith('.woff2')).sort()).toEqual(own.sort())
    expect(addresses.filter((address) => !answers(address))).toEqual([])
  }
})

test('the licence of the fonts lies beside them', () => {
  expect(readSite(fontLicencePath)).toContain('SIL OPEN FONT LICENSE Version 1.1')
})
