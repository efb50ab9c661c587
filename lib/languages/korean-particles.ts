/** Korean particles that depend on how the word before them ends: 을/를, 이/가, 은/는, 과/와. */

const HANGUL_FIRST = 0xac00
const HANGUL_LAST = 0xd7a3
/** Hangul syllables are encoded in blocks of 28: one without a final consonant, then 27 with one. */
const FINALS = 28

/** Digits and Latin letters whose Korean name ends in a consonant (0 영, 1 일, 3 삼, 6 육, 7 칠, 8 팔; LMNR). */
const CLOSED_READING = /[013678lmnr]/i

const endsInConsonant = (word: string): boolean => {
  const last = [...word].filter((character) => /[\p{Letter}\p{Number}]/u.test(character)).at(-1)
  if (last === undefined) return false
  const code = last.codePointAt(0) ?? 0
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) return (code - HANGUL_FIRST) % FINALS !== 0
  return CLOSED_READING.test(last)
}

/**
 * The form of a particle after a given word, by Korean orthography.
 *
 * @param pair the form after a consonant, a slash, the form after a vowel: `을/를`
 * @example particleAfter('자료', '을/를') // '를'
 */
export const particleAfter = (word: string, pair: '을/를' | '이/가' | '은/는' | '과/와'): string => {
  const [afterConsonant, afterVowel] = pair.split('/') as [string, string]
  return endsInConsonant(word) ? afterConsonant : afterVowel
}
