/** Says where a source has its contents from, in the words of a language. */
import { type Language, words } from '../languages'
import { agencyName } from '../timeline/publishers'
import type { Source } from '../timeline/types'

/** The agency whose report a source carries and the source that it derives from, as phrases. Empty for an original. */
export const originPhrases = (source: Source, language: Language): string[] => {
  const { carries, derived } = words(language).event
  const { derivedFrom, derivation = 'draws-on', kind } = source
  const agency = agencyName(source, language)
  return [
    ...(agency === undefined ? [] : [carries(agency)]),
    ...(derivedFrom ? [derived[derivation](derivedFrom.title, kind)] : []),
  ]
}
