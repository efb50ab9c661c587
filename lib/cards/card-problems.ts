/** Finds characters in the texts of cards that the fonts cannot draw: cards would show an empty box. */
import { codePoint } from '../characters'
import { type Language, words } from '../languages'
import type { Localized, Site, Timeline } from '../timeline/types'
import { wideCards } from './card'
import { drawnScripts } from './font-files'
import { missingGlyphs } from './fonts'
import type { Card, CardWords } from './types'

type DrawnField = Exclude<keyof CardWords, 'dateParts'>

export type CardProblem = { card: Card; field: DrawnField; character: string }

/**
 * Combining marks that NFC does not compose with their letter: a font may have them, but does not say where to
 * place them. Marks on Arabic letters are excluded: the fonts place those.
 */
const looseMarks = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/(?<=\p{Script=Arabic})\p{Mark}+/gu, '')
    .match(/\p{Mark}/gu) ?? []

/** Whether cards can be drawn in a script (by its Unicode name): there are fonts, and joining and direction work. */
export const isDrawnScript = (script: string): boolean => drawnScripts.includes(script)

/** The languages of a site in whose script cards cannot be drawn. */
export const undrawnLanguages = ({ site }: Pick<Timeline, 'site'>): Language[] =>
  site.languages.filter((language) => !isDrawnScript(words(language).script))

const undrawable = (text: string): readonly string[] => [
  ...new Set([...missingGlyphs(text), ...looseMarks(text)]),
]

/**
 * The characters of one card that cannot be drawn.
 *
 * @param known cache by text, because most texts are on many cards
 */
export const glyphProblems = (card: Card, known = new Map<string, readonly string[]>()): CardProblem[] => {
  const { date, title, subtitle, kicker, evidence, count, key, siteName, siteAddress } = card.words
  const drawn: [DrawnField, string][] = [
    ['date', date],
    ['title', title],
    ['subtitle', subtitle],
    ['kicker', kicker],
    ['evidence', evidence],
    ['count', count],
    ['key', key],
    ['siteName', siteName],
    ['siteAddress', siteAddress],
  ]
  return drawn.flatMap(([field, text]) => {
    const characters = known.get(text) ?? undrawable(text)
    known.set(text, characters)
    return characters.map((character) => ({ card, field, character }))
  })
}

/** The authored texts on cards. Dates and counts come from the dictionaries instead. */
type CardTexts = Readonly<{
  site: Pick<Site, 'name' | 'tagline' | 'short' | 'url' | 'languages'>
  themes: readonly { name: Localized; description: Localized }[]
  events: readonly { authored: { title: Localized } }[]
}>

const textsIn = ({ site, themes, events }: CardTexts, language: Language): string[] =>
  [
    site.name,
    site.short ?? site.tagline,
    ...themes.flatMap(({ name, description }) => [name, description]),
    ...events.map(({ authored }) => authored.title),
  ].map((text) => text[language])

const drawnLanguages = (site: Pick<Site, 'languages'>): Language[] =>
  site.languages.filter((language) => isDrawnScript(words(language).script))

/** Characters that are drawn the same in any context, so that checking each of them once is enough. */
const CONTEXT_FREE = /^[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol} ]*$/u

/**
 * A fast check of whether all cards can be drawn, by the set of their characters. If it returns false, `cardProblems`
 * may still find nothing. Languages whose script is not supported are ignored.
 */
export const areLettersDrawn = (texts: CardTexts): boolean => {
  const all = drawnLanguages(texts.site).flatMap((language) => textsIn(texts, language))
  const letters = [...new Set([texts.site.url, ...all].join(''))].join(' ')
  return CONTEXT_FREE.test(letters) && missingGlyphs(letters).length === 0
}

/**
 * The characters of all cards that cannot be drawn, in card order. Only the wide cards are checked, because all shapes
 * have the same texts. Languages whose script is not supported are ignored.
 */
export const cardProblems = (timeline: Timeline): CardProblem[] => {
  const drawn = drawnLanguages(timeline.site)
  const known = new Map<string, readonly string[]>()
  return wideCards(timeline)
    .filter(({ language }) => drawn.includes(language))
    .flatMap((card) => glyphProblems(card, known))
}

/** The message for a problem. */
export const describeProblem = ({ card, field, character }: CardProblem): string => {
  const code = codePoint(character)
  return `The card "${card.name}" (${card.language}) cannot be drawn: its ${field} has "${character}" (${code}), which no font of the cards has.`
}
