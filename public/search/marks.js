// @ts-check
/** Locates the terms of a query in a text. */
import { isPrefix } from './arabic.js'
import { fold, isPart, isRun } from './terms.js'

/** Combining marks and tatweel: part of the previous letter, and ignored when comparing. */
const ASIDE = /^[\p{M}\u0640]$/u

/**
 * The folded letters of a text, each with its range in the text and whether it starts a word.
 *
 * @param {string} text
 */
const lettersOf = (text) => {
  let letters = ''
  /** @type {{ from: number, to: number, begins: boolean }[]} */
  const places = []
  let at = 0
  let before = ''
  for (const character of text) {
    const to = at + character.length
    const last = places.at(-1)
    if (before !== '' && last && ASIDE.test(character)) {
      last.to = to
      at = to
      continue
    }
    const folded = fold(character).replace(/[^\p{L}\p{N}]/gu, '')
    const kind = folded === '' ? '' : isRun(folded) ? 'run' : 'word'
    for (const [index, unit] of folded.split('').entries()) {
      letters += unit
      places.push({ from: at, to, begins: index === 0 && kind !== before })
    }
    before = kind
    at = to
  }
  return { letters, places }
}

/**
 * The start of a match. Undefined for a match inside a word, unless only Arabic prefixes come before it, or it can be
 * a part of a compound.
 *
 * @param {ReturnType<typeof lettersOf>} text
 * @param {number} at
 * @param {string} mark
 * @param {boolean} inside
 */
const beginningOf = ({ letters, places }, at, mark, inside) => {
  if (places[at]?.begins || isRun(mark)) return places[at]
  const word = places.findLastIndex(({ begins }, place) => begins && place < at)
  if (inside && isPart(at - word, mark)) return places[at]
  return isPrefix(letters.slice(word, at), mark) ? places[word] : undefined
}

/**
 * The ranges of a text to highlight, sorted and without overlaps.
 *
 * @param {string} text
 * @param {readonly string[]} marks
 * @param {boolean} inside whether the language of the text writes compounds as one word
 * @returns {[from: number, to: number][]}
 */
export const rangesOf = (text, marks, inside = false) => {
  const read = lettersOf(text)
  const { letters, places } = read
  /** @type {[number, number][]} */
  const found = []
  for (const mark of marks) {
    for (let at = letters.indexOf(mark); at >= 0; at = letters.indexOf(mark, at + 1)) {
      const first = beginningOf(read, at, mark, inside)
      const last = places[at + mark.length - 1]
      if (first && last) found.push([first.from, last.to])
    }
  }
  found.sort(([a], [b]) => a - b)
  /** @type {[number, number][]} */
  const ranges = []
  for (const [from, to] of found) {
    const before = ranges.at(-1)
    if (before && from <= before[1]) before[1] = Math.max(before[1], to)
    else ranges.push([from, to])
  }
  return ranges
}
