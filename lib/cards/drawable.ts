/** Text as it goes into a picture: the invisible characters of running text mean nothing to a font. */

/** A space at which no line ends, and the place without a space at which one may. Both last until lines are made. */
export const NO_BREAK_SPACE = '\u00a0'
export const BREAK_HERE = '\u200b'

/**
 * The text on one line: composed letters, plain spaces and hyphens, curved apostrophes, and nothing invisible but
 * the two above.
 */
export const breakable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2007\u202f]/g, NO_BREAK_SPACE)
    .replace(/\u2011/g, '-')
    .replace(/(?<=\p{Letter})'(?=\p{Letter})/gu, '’')
    .replace(/\u00ad|\u2060|\ufeff/g, '')
    // Between Arabic letters they decide how these join.
    .replace(/(?<!\p{Script=Arabic})[\u200c\u200d]/gu, '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim()

/** The characters that are left to draw once the lines are made. */
export const drawable = (text: string): string =>
  breakable(text).replaceAll(NO_BREAK_SPACE, ' ').replaceAll(BREAK_HERE, '')
