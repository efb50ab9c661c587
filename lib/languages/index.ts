/** The languages of the interface. A site selects some of them in `data/site.json`. */
import { ar } from './ar'
import type { Dictionary } from './dictionary'
import { en } from './en'
import { fr } from './fr'
import { ko } from './ko'

const dictionaries = { en, ko, fr, ar } as const

/** BCP 47 tag of a supported language. */
export type Language = keyof typeof dictionaries

export const knownLanguages = Object.keys(dictionaries) as [Language, ...Language[]]

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(dictionaries, tag)

/** The dictionary of a language. */
export const words = (language: Language): Dictionary => dictionaries[language]

export type { CitationStyle, DataFileId } from './data-words'
export type { DateWords, Dictionary, Locator, Precision, Section } from './dictionary'
export type { NetworkId } from './share-words'
