/** Characters by their number, for messages: many cannot be seen. */

/** The number of a text's first character as Unicode writes it, such as `U+200B`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
