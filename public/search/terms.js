// @ts-check
/**
 * What a search compares: the terms of a text and of a query. The build makes the index with it and the search page
 * reads the index with it, so that both see the same terms.
 *
 * Scripts that put spaces between words give words, found from their beginning. The others, and Korean, whose particles
 * and compounds make a space no reliable sign of a word's end, give pairs of neighbouring letters, found anywhere.
 */
import { bareForms, foldArabic, withoutArticle, withoutEnding } from './arabic.js'

const UNSPACED =
  '\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
/** Accents, the vowel points of Hebrew and Arabic, and the stroke that makes an Arabic word longer. */
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
/** Words with what may stand within a name or symbol: `Mary-Ann`, `A/79/PV.85`, `ISBN's`. */
const COMPOUND = new RegExp(`${LETTER}+(?:['’./:_&@\\u2010-]${LETTER}+)*`, 'gu')
const PIECE = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])${LETTER})+`, 'gu')
const RUN = new RegExp(`^[${UNSPACED}]`, 'u')

/**
 * A text without what readers do not type: case, accents, forms of one and the same letter.
 *
 * @param {string} text
 */
export const fold = (text) =>
  foldArabic(text.normalize('NFKD').toLowerCase().replace(MARKS, ''))
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')

/** Symbols of documents have fewer pieces; a longer compound, such as an address, is found by its pieces and as a whole. */
const MOST_PIECES = 8

/**
 * Whether a term is of a script whose terms are found anywhere in a text.
 *
 * @param {string} term
 */
export const isRun = (term) => RUN.test(term)

/**
 * The compounds of a folded text, each as its pieces: words, and runs of unspaced letters.
 *
 * @param {string} folded
 */
const compoundsOf = (folded) =>
  [...folded.matchAll(COMPOUND)].map(([whole], index, all) => ({
    whole,
    pieces: whole.replace(/['’]s$/, '').match(PIECE) ?? [],
    /** Whether only a space stands before it. */
    joined: index > 0 && /^\s$/.test(folded.slice(end(all[index - 1]), all[index]?.index)),
  }))

/** @param {RegExpExecArray | undefined} match */
const end = (match) => (match ? match.index + match[0].length : 0)

/**
 * The pairs of neighbouring letters in a run.
 *
 * @param {string} run
 */
const pairsOf = (run) => {
  const letters = [...run]
  return letters.slice(1).map((letter, index) => letters[index] + letter)
}

/**
 * The terms under which a text is found: its words, the ends of compounds written as one word (`A/79/PV.85` as
 * `a79pv85`, `79pv85`, `pv85`), and pairs of letters, over spaces too, as Korean compounds are written with and
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
    // Alone, the last letter can be found too.
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
 * Other forms in which an English or a French word may stand in a text, which is searched for what begins with it.
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

/** Particles by what the syllable before them ends in: a consonant, a vowel, either. */
const PARTICLES = [
  { ending: /(?:으로|은|을|과|이)$/, after: [true] },
  { ending: /(?:로|는|를|와|가)$/, after: [false] },
  { ending: /(?:에서|에게|에는|부터|까지|보다|처럼|의|에|도|만)$/, after: [true, false] },
]
const HANGUL = 0xac00
/** Syllables come in blocks of 28, the first of each without a final consonant. */
const BLOCK = 28

/** Few words end in these without their being particles. */
const CLEAR = /(?:[을를은는]|에서|에게|에는|으로|부터|까지|보다|처럼)$/

/** @param {string} piece */
const isParticle = (piece) => PARTICLES.some(({ ending }) => piece.replace(ending, '') === '')

/**
 * A Korean word without the particle at its end; undefined where it has none that fits, or too little would be left.
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
 * One way of saying a wanted word: a text has to hold every key. A key stands for the terms that begin with it if it is
 * `open`. `marks` is what to mark in the text.
 *
 * @typedef {{ text: string, open: boolean }} Key
 * @typedef {{ keys: Key[], marks: string[] }} Way
 */

/**
 * A wanted word, in one of several ways; the `second` are for when the first find nothing.
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

/** A French word that has lost its vowel before another, such as `l’ONU`, `qu’il`; not before `à` alone. */
const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’](?=..)/

/**
 * A compound of several words, together or apart.
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
  // A symbol is looked for as such; other compounds may be written apart.
  return { first: whole.includes('/') ? [joined] : [joined, wordsWay(pieces)], second: [] }
}

/**
 * What a text must hold to answer a query: all of these.
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
