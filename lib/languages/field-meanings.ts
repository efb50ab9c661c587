/**
 * Translated descriptions of the published data fields. The English ones come from the schema, which is also
 * the fallback for languages without a file here.
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
