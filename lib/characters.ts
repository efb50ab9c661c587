/** Splits text into characters as readers perceive them, measures it in letters, and formats code points. */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Characters that never combine with a neighbour: Latin, punctuation, kana, Chinese, precomposed Hangul. */
const PLAIN =
  /^[\n -~\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3020\u3041-\u3096\u4e00-\u9fff\uac00-\ud7a3]*$/

/** Splits a text into extended grapheme clusters (Unicode Standard Annex #29). */
export const characters = (text: string): string[] =>
  // Segmentation is slow, and most texts need none.
  PLAIN.test(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment)

/** The display width of a text in letters. Wide characters, such as Hangul, count as two. */
export const displayWidth = (text: string): number =>
  text.length + (text.match(/[\u1100-\uffdc]/g)?.length ?? 0)

/** The code point of the first character in Unicode notation, such as `U+200B`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
