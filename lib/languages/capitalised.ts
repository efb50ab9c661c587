/** Capitals at the beginning of a text that stands on its own, such as a date. */

/** Written out words begin with a capital here; abbreviations such as `c.` stay as they are. */
export const capitalised = (text: string): string =>
  text.replace(/^\p{Lowercase_Letter}(?=\p{Lowercase_Letter})/u, (letter) => letter.toUpperCase())
