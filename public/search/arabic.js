// @ts-check
/**
 * Arabic in the search. Many letters have several forms, and words such as `the`, `and` and `to` are written
 * as prefixes of the next word. Texts are therefore also indexed under the word without prefixes.
 */

/** Letters that are used interchangeably. The hamza of alef was already removed, as a combining mark. */
const ALIKE = /** @type {Record<string, string>} */ ({ ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' })

/**
 * Unifies letter forms and converts digits to 0–9. Vowel points must already be removed.
 *
 * @param {string} text
 */
export const foldArabic = (text) =>
  text
    .replace(/[ٱىیکة]/g, (letter) => ALIKE[letter] ?? letter)
    // In both digit blocks, the low four bits of the code point are the value of the digit.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))

const ARABIC = /^\p{Script=Arabic}/u
/** The article, with optional prefixes. After `ل`, it loses its first letter. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/
/**
 * One-letter prefixes. They may also belong to the word itself, so the rest must be long enough to be a word.
 */
const PREFIXES = [/^[وف](?=.{4})/, /^[وف]?[بكل](?=.{4})/]
/** The same prefixes, with the minimum length of the word after them. */
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
 * Removes the article from a folded word. Empty if there is none.
 *
 * @param {string} word
 */
export const withoutArticle = (word) => (ARABIC.test(word) ? without(word, ARTICLE) : [])

/**
 * Removes the article or, if there is none, prefixes. Returns all possible results.
 *
 * @param {string} word
 */
export const bareForms = (word) => {
  if (!ARABIC.test(word)) return []
  const bare = withoutArticle(word)
  return bare.length > 0 ? bare : PREFIXES.flatMap((prefix) => without(word, prefix))
}

/**
 * Removes a feminine, plural or dual ending from a folded word. Empty if there is none.
 *
 * @param {string} word
 */
export const withoutEnding = (word) => (ARABIC.test(word) ? without(word, /(?<=...)(?:ه|ات|ين|ون|ان)$/) : [])

/**
 * Whether these letters can be prefixes of a word.
 *
 * @param {string} before folded
 * @param {string} word folded
 */
export const isPrefix = (before, word) =>
  BEFORE.some(({ letters, least }) => letters.test(before) && word.length >= least)
