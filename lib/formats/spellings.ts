/** The other spellings of an actor's name: in the other languages of the site, and as seen in sources. */
import type { Language } from '../languages'
import type { Actor } from '../timeline/types'

/** Each once, without the name itself in the language. */
export const spellingsOf = ({ name, variants = [] }: Actor, language: Language): string[] => {
  const others = [...Object.values(name), ...variants.map(({ form }) => form)]
  return [...new Set(others)].filter((form) => form !== name[language])
}
