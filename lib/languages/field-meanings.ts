/**
 * What the fields of the published data mean, in the languages other than English: in that one the schema says it. A
 * language without a file here shows the English of the schema.
 */
import type { Language } from '.'
import { fieldMeanings as ar } from './ar-fields'
import { fieldMeanings as fr } from './fr-fields'
import { fieldMeanings as ko } from './ko-fields'

/** By list and path, such as `events.when`. */
export const fieldMeanings: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  ko,
  fr,
  ar,
}
