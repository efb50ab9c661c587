/** The words of the desk, where a record is kept in a browser. Names of fields are in `labels`. */
import { ar } from './ar-desk'
import { en } from './en-desk'
import { fr } from './fr-desk'
import type { Language } from './index'
import { ko } from './ko-desk'

export type DeskWords = typeof en

const all: Readonly<Record<Language, DeskWords>> = { en, ko, fr, ar }

export const deskWords = (language: Language): DeskWords => all[language]
