/** Capitalizes texts that are shown on their own, such as dates. */

/** Capitalizes the first word. Single letters, as in the abbreviation `c.`, are left unchanged. */
export const capitalised = (text: string): string =>
  text.replace(/^\p{Lowercase_Letter}(?=\p{Lowercase_Letter})/u, (letter) => letter.toUpperCase())
