/** Characters as readers see them, and by number for those that cannot be seen. */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Signs of which none joins another into one character: Latin, punctuation, kana, Chinese, whole Hangul. */
const PLAIN =
  /^[\n -~\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3020\u3041-\u3096\u4e00-\u9fff\uac00-\ud7a3]*$/

/** The characters of a text: extended grapheme clusters (Unicode Annex 29). */
export const characters = (text: string): string[] =>
  // Finding where characters end is slow, and most texts are of plain ones.
  PLAIN.test(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment)

/** The number of a text's first character as Unicode writes it, such as `U+200B`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
