// @ts-check
/** Where the terms of a query stand in a text. */
import { isPrefix } from './arabic.js'
import { fold, isRun } from './terms.js'

/** What belongs to the letter before it and is not compared: accents, points, the stroke of Arabic. */
const ASIDE = /^[\p{M}\u0640]$/u

/**
 * The letters of a text, folded, each with its place in the text and whether a word begins there.
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
 * Where a mark at a place begins, undefined where it does not count: within a word, but for what Arabic writes together.
 *
 * @param {ReturnType<typeof lettersOf>} text
 * @param {number} at
 * @param {string} mark
 */
const beginningOf = ({ letters, places }, at, mark) => {
  if (places[at]?.begins || isRun(mark)) return places[at]
  const word = places.findLastIndex(({ begins }, place) => begins && place < at)
  return isPrefix(letters.slice(word, at), mark) ? places[word] : undefined
}

/**
 * Ranges of a text that answer the marks of a query, in order, none overlapping.
 *
 * @param {string} text
 * @param {readonly string[]} marks
 * @returns {[from: number, to: number][]}
 */
export const rangesOf = (text, marks) => {
  const read = lettersOf(text)
  const { letters, places } = read
  /** @type {[number, number][]} */
  const found = []
  for (const mark of marks) {
    for (let at = letters.indexOf(mark); at >= 0; at = letters.indexOf(mark, at + 1)) {
      const first = beginningOf(read, at, mark)
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
