/** The languages the interface can speak. A site chooses among them in `data/site.json`. */
import type { Dictionary } from './dictionary'
import { en } from './en'
import { ko } from './ko'

const dictionaries = { en, ko } as const

/** BCP 47 tag of a language the interface knows. */
export type Language = keyof typeof dictionaries

export const knownLanguages = Object.keys(dictionaries) as [Language, ...Language[]]

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(dictionaries, tag)

/** The words of one language. */
export const words = (language: Language): Dictionary => dictionaries[language]

export type { CitationStyle, DataFileId } from './data-words'
export type { DateWords, Dictionary, Locator, Section } from './dictionary'
export type { NetworkId } from './share-words'
