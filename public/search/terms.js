// @ts-check
/**
 * Splits texts and queries into terms. `lib/search/index-terms.ts` uses this module too, so that their terms match.
 *
 * In scripts with spaces between words, terms are words, and queries match word prefixes. In other scripts,
 * and in Korean, whose particles and compounds make spaces unreliable word boundaries, terms are letter
 * bigrams, which match anywhere.
 */
import { bareForms, foldArabic, withoutArticle, withoutEnding } from './arabic.js'

/** The term of a facet, which no word of a text can be. @param {string} token */
export const facetTerm = (token) => `#${token}`

const UNSPACED =
  '\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
/** Accents, the vowel points of Hebrew and Arabic, and tatweel. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g
const PLAIN = /** @type {Record<string, string>} */ ({
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
})
const LETTER = '[\\p{L}\\p{M}\\p{N}]'
/**
 * Numbers in groups of three digits, by whichever sign a language writes between them. Not after a zero, which is a
 * decimal fraction.
 */
const GROUPED = /(?<![\p{L}\p{N}.,:/_-])[1-9]\d{0,2}([,.'’٬ ])\d{3}(?:\1\d{3})*(?!\p{N}|[.,:/]\p{N})/gu
/** Words, including punctuation inside names and document symbols: `Mary-Ann`, `A/79/PV.85`, `ISBN's`. */
const COMPOUND = new RegExp(`${LETTER}+(?:['’./:_&@\\u2010-]${LETTER}+)*`, 'gu')
/** A time of day, in Korean also an hour (`10시`, but not `10시간`, which lasts). */
const CLOCK = '(?<![\\p{L}\\p{N}:])\\d\\d?(?::\\d\\d(?![\\p{N}:])|시(?!간))'
const PIECE = new RegExp(`${CLOCK}|[${UNSPACED}]+|(?:(?![${UNSPACED}])${LETTER})+`, 'gu')
const RUN = new RegExp(`^[${UNSPACED}]`, 'u')

/**
 * Normalizes a text: removes case, accents, variants of letters and the signs between groups of digits.
 *
 * @param {string} text
 */
export const fold = (text) =>
  foldArabic(text.normalize('NFKD').toLowerCase().replace(MARKS, ''))
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(GROUPED, (number) => number.replace(/\D/g, ''))
    .normalize('NFC')

/** German and Scandinavian letters that are also written as two, which `fold` takes for their accents. */
const SPELLED = /** @type {Record<string, string>} */ ({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })

/** @param {string} text */
const spelledOut = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => SPELLED[letter] ?? letter)

/** The reverse. Not where two letters are mostly just that: `neuen`, `queen`, `shoe`, `oeuvre`. @param {string} text */
const contracted = (text) =>
  text
    .toLowerCase()
    .replace(/(?<![aeq])ue(?=\p{L})|oe(?!u)(?=\p{L})|ae(?=\p{L})|aa/gu, (two) => two.charAt(0))

/**
 * Whether a term is in a script that is indexed by bigrams.
 *
 * @param {string} term
 */
export const isRun = (term) => RUN.test(term)

/**
 * The compounds of a folded text, split into pieces: words, and runs of unspaced letters.
 *
 * @param {string} folded
 */
export const compoundsOf = (folded) =>
  [...folded.matchAll(COMPOUND)].map(([whole], index, all) => ({
    whole,
    pieces: whole.replace(/['’]s$/, '').match(PIECE) ?? [],
    /** Whether only a space separates it from the previous one. */
    joined: index > 0 && /^\s$/.test(folded.slice(end(all[index - 1]), all[index]?.index)),
  }))

/** @param {string} piece */
export const isClock = (piece) => /^\d+[:시]/.test(piece)

/** The term of a time of day, which no number is found by. @param {string} clock */
export const clockTerm = (clock) => `:${clock.replace(/^0/, '')}`

/** @param {RegExpExecArray | undefined} match */
const end = (match) => (match ? match.index + match[0].length : 0)

/**
 * The letter bigrams of a run.
 *
 * @param {string} run
 */
export const pairsOf = (run) => {
  const letters = [...run]
  return letters.slice(1).map((letter, index) => letters[index] + letter)
}

/** Languages that write compounds as one word, whose last part says what they name. */
const JOINING = /^(?:af|da|de|et|fi|fo|hu|is|lb|n[bln]|no|sv)\b/i

/**
 * Whether a language writes compounds as one word. In others, the end of a word is mostly no word: `training`.
 *
 * @param {string} language BCP 47 tag
 */
export const joinsWords = (language) => JOINING.test(language)

/** Letters before a part of a compound, and letters of the part, at least. */
const BEFORE_PART = 3
const PART = 4

/**
 * Whether letters at this place of a word can be a part of a compound.
 *
 * @param {number} at @param {string} letters
 */
export const isPart = (at, letters) => at >= BEFORE_PART && letters.length >= PART

/**
 * Singular and plural forms of an English or French word. Each form also matches longer words that start with
 * it, if it is long enough to be told from their beginning.
 *
 * @param {string} word
 */
const formsOf = (word) => {
  if (/^[a-z]{3,}ies$/.test(word)) return [word, `${word.slice(0, -3)}y`]
  if (/^[a-z]{2,}[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`]
  if (/^[a-z]+(?:ss|sh|ch|x|z)es$/.test(word)) return [word, word.slice(0, -2)]
  if (/^[a-z]{2,}aux$/.test(word)) return [word, `${word.slice(0, -2)}l`]
  if (/^[a-z]{3,}al$/.test(word)) return [word, `${word.slice(0, -1)}ux`]
  const isPlural = /^[a-z]{3,}[^sui]s$|^[a-z]{2}[^s]s$/.test(word) && word !== 'news'
  return isPlural ? [word, word.slice(0, -1)] : [word]
}

/** Korean particles, by whether they follow a final consonant, a vowel, or either. */
const PARTICLES = [
  { ending: /(?:으로|은|을|과|이)$/, after: [true] },
  { ending: /(?:로|는|를|와|가)$/, after: [false] },
  { ending: /(?:에서|에게|에는|부터|까지|보다|처럼|의|에|도|만)$/, after: [true, false] },
]
const HANGUL = 0xac00
/** Hangul syllables come in blocks of 28; the first of each block has no final consonant. */
const BLOCK = 28

/** Endings that are almost always particles. */
const CLEAR = /(?:[을를은는]|에서|에게|에는|으로|부터|까지|보다|처럼)$/

/** @param {string} piece */
const isParticle = (piece) => PARTICLES.some(({ ending }) => piece.replace(ending, '') === '')

/**
 * Removes the particle from a Korean word. Undefined if it has no matching particle or the stem would be too
 * short.
 *
 * @param {string} word
 */
export const withoutParticle = (word) => {
  for (const { ending, after } of PARTICLES) {
    const stem = word.replace(ending, '')
    if (stem === word || stem.length < 2) continue
    const closed = (stem.charCodeAt(stem.length - 1) - HANGUL) % BLOCK !== 0
    if (after.includes(closed)) return stem
  }
  return undefined
}

/**
 * One alternative for a query word: a text must contain every key. An `open` key matches all terms that start
 * with it. `marks` are the strings to highlight.
 *
 * @typedef {{ text: string, open: boolean }} Key
 * @typedef {{ keys: Key[], marks: string[] }} Way
 */

/**
 * A query word with its alternatives. `second` is a fallback for when `first` finds nothing.
 *
 * @typedef {{ first: Way[], second: Way[] }} Wanted
 */

/** @param {string} run @returns {Way} */
const runWay = (run) => {
  const pairs = pairsOf(run).map((text) => ({ text, open: false }))
  return { keys: pairs.length > 0 ? pairs : [{ text: run, open: true }], marks: [run] }
}

/** Whether longer words that start with it match too. One or two digits are a number of their own. @param {string} text */
const isOpen = (text) => text.length > 1 && !/^\d\d?$/.test(text)

/** @param {string[]} all @returns {Way} */
const wordsWay = (all) => ({
  keys: all.map((text) => ({ text, open: isOpen(text) })),
  marks: all.filter((text) => text.length > 1),
})

/** @param {Way} way @returns {Way} of whole words alone */
const closed = ({ keys, marks }) => ({ keys: keys.map(({ text }) => ({ text, open: false })), marks })

/** @param {string} word @returns {Wanted} */
const wantedWord = (word) => {
  const first = [...formsOf(word), ...withoutArticle(word)]
  const second = first.flatMap((form) => [...bareForms(form), ...withoutEnding(form)])
  return {
    first: first.map((form) => {
      const way = wordsWay([form])
      return form !== word && /^[a-z]{2,3}$/.test(form) ? closed(way) : way
    }),
    second: second.filter((form) => !first.includes(form)).map((form) => wordsWay([form])),
  }
}

/** @param {string} piece @returns {Wanted} */
const wantedPiece = (piece) => {
  if (isClock(piece)) {
    const keys = [{ text: clockTerm(piece), open: false }]
    return { first: [{ keys, marks: [piece.replace(':', '')] }], second: [] }
  }
  if (!isRun(piece)) return wantedWord(piece)
  const stem = withoutParticle(piece)
  if (stem === undefined) return { first: [runWay(piece)], second: [] }
  return CLEAR.test(piece)
    ? { first: [runWay(piece), runWay(stem)], second: [] }
    : { first: [runWay(piece)], second: [runWay(stem)] }
}

/** French elisions, such as `l’ONU` and `qu’il`, before at least two letters. */
const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’](?=..)/

/**
 * Alternatives for a compound: joined or as separate words.
 *
 * @param {string} whole
 * @param {string[]} pieces
 * @returns {Wanted}
 */
const wantedCompound = (whole, pieces) => {
  const joined = wordsWay([pieces.join('')])
  if (ELIDED.test(whole)) {
    const [, only = '', ...more] = pieces
    const { first, second } =
      more.length > 0 ? wantedCompound(whole.replace(ELIDED, ''), pieces.slice(1)) : wantedPiece(only)
    return { first: [joined, ...first], second }
  }
  // A date as computers write it is no year and month of another one. `1962-63` is no date.
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(whole)) return { first: [joined], second: [] }
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(whole)) return { first: [joined], second: [wordsWay(pieces)] }
  // Other compounds than document symbols may also be written as separate words.
  if (!whole.includes('/')) return { first: [joined, wordsWay(pieces)], second: [] }
  // Symbols must match as a whole, or by their numbers, as texts name them: `25/25` for `A/LIB/RES/25/25`.
  const [numbers] = /\d+\/\d+$/.exec(whole) ?? []
  const short = numbers && numbers !== whole ? [closed(wordsWay([numbers.replace('/', '')]))] : []
  return { first: [joined], second: short }
}

/** @typedef {ReturnType<typeof compoundsOf>[number]} Compound */

/** @param {Compound} compound @returns {Wanted[]} */
const wantedIn = ({ whole, pieces: all }) => {
  const pieces = all.filter((piece, index) => index === 0 || !isParticle(piece))
  return pieces.length < 2 || pieces.some((piece) => isRun(piece) || isClock(piece))
    ? pieces.map(wantedPiece)
    : [wantedCompound(whole, pieces)]
}

/** A shorter word is too often another one without its second vowel. */
const LEAST_CONTRACTED = 5

/**
 * The words that a text must contain, all of them, to match a query. Words are tried in other spellings too. What is
 * contracted may be another word, so longer ones that begin with it are only tried if nothing else is found.
 *
 * @param {string} query
 * @returns {Wanted[]}
 */
export const wantedBy = (query) => {
  const read = (/** @type {string} */ text) => compoundsOf(fold(text))
  const [spelled, short] = [read(spelledOut(query)), read(contracted(query))]
  return read(query).flatMap((compound, index) => {
    const [wanted, ...others] = wantedIn(compound)
    if (!wanted || others.length > 0) return wanted ? [wanted, ...others] : []
    const waysAs = (/** @type {Compound | undefined} */ other) =>
      other && other.whole !== compound.whole ? (wantedIn(other)[0]?.first ?? []) : []
    const ways = waysAs(short[index])
    const exact = compound.whole.length < LEAST_CONTRACTED ? [] : ways.map(closed)
    return [
      {
        first: [...wanted.first, ...waysAs(spelled[index]), ...exact],
        second: [...wanted.second, ...ways],
      },
    ]
  })
}
