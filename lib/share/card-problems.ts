/**
 * Characters in the words of cards that the fonts cannot draw. The renderer would ask the network for them, or
 * draw an empty box.
 */
import type { Timeline } from '../timeline/types'
import { type Card, type CardWords, wideCards } from './card'
import { missingGlyphs } from './fonts'

type DrawnField = Exclude<keyof CardWords, 'dateParts'>

export type CardProblem = { card: Card; field: DrawnField; character: string }

/** Accents without a letter to form one character with: a font may have them, but the renderer cannot place them. */
const looseMarks = (text: string): string[] => text.normalize('NFC').match(/\p{Mark}/gu) ?? []

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

/** The characters of all cards that cannot be drawn, in the order of the cards; every shape says the same. */
export const cardProblems = (timeline: Timeline): CardProblem[] => {
  const known = new Map<string, readonly string[]>()
  return wideCards(timeline).flatMap((card) => glyphProblems(card, known))
}

/** A problem in a sentence. */
export const describeProblem = ({ card, field, character }: CardProblem): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `The card "${card.name}" (${card.language}) cannot be drawn: its ${field} has "${character}" (U+${code}), which no font of the cards has.`
}
