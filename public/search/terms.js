// @ts-check
/**
 * Splits texts and queries into terms. The build and the search page both use this module, so that their
 * terms match.
 *
 * In scripts with spaces between words, terms are words, and queries match word prefixes. In other scripts,
 * and in Korean, whose particles and compounds make spaces unreliable word boundaries, terms are letter
 * bigrams, which match anywhere.
 */
import { bareForms, foldArabic, withoutArticle, withoutEnding } from './arabic.js'

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
/** Words, including punctuation inside names and document symbols: `Mary-Ann`, `A/79/PV.85`, `ISBN's`. */
const COMPOUND = new RegExp(`${LETTER}+(?:['’./:_&@\\u2010-]${LETTER}+)*`, 'gu')
const PIECE = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])${LETTER})+`, 'gu')
const RUN = new RegExp(`^[${UNSPACED}]`, 'u')

/**
 * Normalizes a text: removes case, accents and variants of letters.
 *
 * @param {string} text
 */
export const fold = (text) =>
  foldArabic(text.normalize('NFKD').toLowerCase().replace(MARKS, ''))
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')

/**
 * Longer compounds, such as URLs, are indexed only by piece and as a whole. Document symbols have fewer
 * pieces.
 */
const MOST_PIECES = 8

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
const compoundsOf = (folded) =>
  [...folded.matchAll(COMPOUND)].map(([whole], index, all) => ({
    whole,
    pieces: whole.replace(/['’]s$/, '').match(PIECE) ?? [],
    /** Whether only a space separates it from the previous one. */
    joined: index > 0 && /^\s$/.test(folded.slice(end(all[index - 1]), all[index]?.index)),
  }))

/** @param {RegExpExecArray | undefined} match */
const end = (match) => (match ? match.index + match[0].length : 0)

/**
 * The letter bigrams of a run.
 *
 * @param {string} run
 */
const pairsOf = (run) => {
  const letters = [...run]
  return letters.slice(1).map((letter, index) => letters[index] + letter)
}

/**
 * The index terms of a text: words, the tails of compounds joined into one word (`A/79/PV.85` as `a79pv85`,
 * `79pv85`, `pv85`), and bigrams. Bigrams also span spaces, because Korean compounds are written with and
 * without them.
 *
 * @param {string} text
 * @returns {Set<string>}
 */
export const termsOf = (text) => {
  /** @type {Set<string>} */
  const terms = new Set()
  let run = ''
  const closeRun = () => {
    for (const pair of pairsOf(run)) terms.add(pair)
    // Makes the last letter findable on its own.
    if (run) terms.add([...run].at(-1) ?? '')
    run = ''
  }
  for (const { pieces, joined } of compoundsOf(fold(text))) {
    if (!joined) closeRun()
    /** @type {string[]} */
    let tails = []
    for (const piece of pieces) {
      if (isRun(piece)) {
        run += piece
        tails = []
        continue
      }
      closeRun()
      tails = [...tails.map((tail) => tail + piece), piece]
      terms.add(piece)
      for (const bare of bareForms(piece)) terms.add(bare)
      if (pieces.length <= MOST_PIECES) for (const tail of tails) terms.add(tail)
    }
    if (pieces.length > MOST_PIECES) terms.add(pieces.join(''))
  }
  closeRun()
  return terms
}

/**
 * Singular and plural forms of an English or French word. Each form also matches longer words that start with
 * it.
 *
 * @param {string} word
 */
const formsOf = (word) => {
  if (/^[a-z]{3,}ies$/.test(word)) return [word, `${word.slice(0, -3)}y`]
  if (/^[a-z]{2,}[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`]
  if (/^[a-z]+(?:ss|sh|ch|x|z)es$/.test(word)) return [word, word.slice(0, -2)]
  if (/^[a-z]{2,}aux$/.test(word)) return [word, `${word.slice(0, -2)}l`]
  if (/^[a-z]{3,}al$/.test(word)) return [word, `${word.slice(0, -1)}ux`]
  return /^[a-z]{3,}[^sui]s$/.test(word) ? [word, word.slice(0, -1)] : [word]
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

/** @param {string[]} all @returns {Way} */
const wordsWay = (all) => ({
  keys: all.map((text) => ({ text, open: text.length > 1 })),
  marks: all.filter((text) => text.length > 1),
})

/** @param {string} word @returns {Wanted} */
const wantedWord = (word) => {
  const first = [...formsOf(word), ...withoutArticle(word)]
  const second = first.flatMap((form) => [...bareForms(form), ...withoutEnding(form)])
  return {
    first: first.map((form) => wordsWay([form])),
    second: second.filter((form) => !first.includes(form)).map((form) => wordsWay([form])),
  }
}

/** @param {string} piece @returns {Wanted} */
const wantedPiece = (piece) => {
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
  // Document symbols must match as a whole; other compounds may also be written as separate words.
  return { first: whole.includes('/') ? [joined] : [joined, wordsWay(pieces)], second: [] }
}

/**
 * The words that a text must contain, all of them, to match a query.
 *
 * @param {string} query
 * @returns {Wanted[]}
 */
export const wantedBy = (query) =>
  compoundsOf(fold(query)).flatMap(({ whole, pieces: all }) => {
    const pieces = all.filter((piece, index) => index === 0 || !isParticle(piece))
    if (pieces.length < 2 || pieces.some(isRun)) return pieces.map(wantedPiece)
    return [wantedCompound(whole, pieces)]
  })
