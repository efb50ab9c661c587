// @ts-check
/**
 * Arabic in the search. Letters are written in more than one way, and what other languages say in words of their own,
 * `the`, `and`, `to`, is written together with the word behind it: a text is found under the bare word too.
 */

/** Letters that writers take for each other; the forms of alef with a hamza have lost it before, as an accent. */
const ALIKE = /** @type {Record<string, string>} */ ({ ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' })

/**
 * A text with one form for each letter and with the digits 0–9; its vowel points are gone before.
 *
 * @param {string} text
 */
export const foldArabic = (text) =>
  text
    .replace(/[ٱىیکة]/g, (letter) => ALIKE[letter] ?? letter)
    // The digits of Arabic and of Persian stand in rows whose places end as the digits do.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))

const ARABIC = /^\p{Script=Arabic}/u
/** The article, with what may stand before it; `ل` swallows its first letter. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/
/** Single letters that are words, or the beginnings of others: so much has to be left that it may be a word. */
const PREFIXES = [/^[وف](?=.{4})/, /^[وف]?[بكل](?=.{4})/]
/** The same, before so many letters at least. */
const BEFORE = [
  { letters: /^[وف]?(?:[بك]?ال|لل)$/, least: 2 },
  { letters: /^(?:[وف]?[بكل]|[وف])$/, least: 4 },
]

/** @param {string} word @param {RegExp} part */
const without = (word, part) => {
  const rest = word.replace(part, '')
  return rest === word ? [] : [rest]
}

/**
 * A folded word without the article, if it has one.
 *
 * @param {string} word
 */
export const withoutArticle = (word) => (ARABIC.test(word) ? without(word, ARTICLE) : [])

/**
 * What a folded word may be without the letters written together with it, the article left out if there is one.
 *
 * @param {string} word
 */
export const bareForms = (word) => {
  if (!ARABIC.test(word)) return []
  const bare = withoutArticle(word)
  return bare.length > 0 ? bare : PREFIXES.flatMap((prefix) => without(word, prefix))
}

/**
 * What the forms of a folded word begin with: without the ending of the feminine, a plural or the dual.
 *
 * @param {string} word
 */
export const withoutEnding = (word) => (ARABIC.test(word) ? without(word, /(?<=...)(?:ه|ات|ين|ون|ان)$/) : [])

/**
 * Whether a word may begin behind these letters of another.
 *
 * @param {string} before folded
 * @param {string} word folded
 */
export const isPrefix = (before, word) =>
  BEFORE.some(({ letters, least }) => letters.test(before) && word.length >= least)
