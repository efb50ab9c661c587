/** Normalizes text for drawing; fonts have no glyphs for most invisible characters. */

/**
 * A space without a break opportunity, and a break opportunity without a space. Both are kept until lines are broken.
 */
export const NO_BREAK_SPACE = '\u00a0'
export const BREAK_HERE = '\u200b'

/**
 * Normalizes text before line breaking: one line in NFC, plain spaces and hyphens, typographic apostrophes, no
 * invisible characters except the two above.
 */
export const breakable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2007\u202f]/g, NO_BREAK_SPACE)
    .replace(/\u2011/g, '-')
    .replace(/(?<=\p{Letter})'(?=\p{Letter})/gu, '’')
    .replace(/\u00ad|\u2060|\ufeff/g, '')
    // After Arabic letters, joiners control shaping, so they are kept there.
    .replace(/(?<!\p{Script=Arabic})[\u200c\u200d]/gu, '')
    // Again, as one of them may have stood between a letter and its mark.
    .normalize('NFC')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim()

/** Normalizes a line after line breaking: only characters to draw. */
export const drawable = (text: string): string =>
  breakable(text).replaceAll(NO_BREAK_SPACE, ' ').replaceAll(BREAK_HERE, '')
