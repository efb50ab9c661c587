/**
 * Characters in the words of cards that the fonts cannot draw. The renderer would ask the network for them, or
 * draw an empty box.
 */
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
 * Accents without a letter to form one character with: a font may have them, but the renderer cannot place them. Those of
 * Arabic letters are placed where the line is shaped.
 */
const looseMarks = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/(?<=\p{Script=Arabic})\p{Mark}+/gu, '')
    .match(/\p{Mark}/gu) ?? []

/** Whether there are fonts for a script, by its Unicode name, and letters of it are joined and run as they should. */
export const isDrawnScript = (script: string): boolean => drawnScripts.includes(script)

/** The languages of a site whose script the cards cannot be drawn in. */
export const undrawnLanguages = ({ site }: Pick<Timeline, 'site'>): Language[] =>
  site.languages.filter((language) => !isDrawnScript(words(language).script))

const undrawable = (text: string): readonly string[] => [
  ...new Set([...missingGlyphs(text), ...looseMarks(text)]),
]

/**
 * The characters of one card that cannot be drawn.
 *
 * @param known what was found in texts before; most of what cards say is on many of them
 */
export const glyphProblems = (card: Card, known = new Map<string, readonly string[]>()): CardProblem[] => {
  const { date, title, subtitle, context, evidence, siteName, siteAddress } = card.words
  const drawn: [DrawnField, string][] = [
    ['date', date],
    ['title', title],
    ['subtitle', subtitle],
    ...context.map((name): [DrawnField, string] => ['context', name]),
    ['evidence', evidence],
    ['siteName', siteName],
    ['siteAddress', siteAddress],
  ]
  return drawn.flatMap(([field, text]) => {
    const characters = known.get(text) ?? undrawable(text)
    known.set(text, characters)
    return characters.map((character) => ({ card, field, character }))
  })
}

/** All that was authored of what cards say; their dates and counts are in the interface's words. */
type CardTexts = Readonly<{
  site: Pick<Site, 'name' | 'tagline' | 'url' | 'languages'>
  eras: readonly { name: Localized }[]
  themes: readonly { name: Localized; description: Localized }[]
  events: readonly { authored: { title: Localized } }[]
}>

const textsIn = ({ site, eras, themes, events }: CardTexts, language: Language): string[] =>
  [
    site.name,
    site.tagline,
    ...eras.map(({ name }) => name),
    ...themes.flatMap(({ name, description }) => [name, description]),
    ...events.map(({ authored }) => authored.title),
  ].map((text) => text[language])

const drawnLanguages = (site: Pick<Site, 'languages'>): Language[] =>
  site.languages.filter((language) => isDrawnScript(words(language).script))

/** Characters that are drawn alike whatever stands beside them, so that to look at each once is enough. */
const STANDS_ALONE = /^[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol} ]*$/u

/**
 * Whether the letters alone tell that all cards can be drawn, those in a script that cannot be drawn at all aside. Where
 * they do not, `cardProblems` may still find nothing.
 */
export const areLettersDrawn = (texts: CardTexts): boolean => {
  const all = drawnLanguages(texts.site).flatMap((language) => textsIn(texts, language))
  const letters = [...new Set([texts.site.url, ...all].join(''))].join(' ')
  return STANDS_ALONE.test(letters) && missingGlyphs(letters).length === 0
}

/**
 * The characters of all cards that cannot be drawn, in the order of the cards; every shape says the same. Those in a
 * script that cannot be drawn at all are not among them.
 */
export const cardProblems = (timeline: Timeline): CardProblem[] => {
  const drawn = drawnLanguages(timeline.site)
  const known = new Map<string, readonly string[]>()
  return wideCards(timeline)
    .filter(({ language }) => drawn.includes(language))
    .flatMap((card) => glyphProblems(card, known))
}

/** A problem in a sentence. */
export const describeProblem = ({ card, field, character }: CardProblem): string => {
  const code = codePoint(character)
  return `The card "${card.name}" (${card.language}) cannot be drawn: its ${field} has "${character}" (${code}), which no font of the cards has.`
}
