/**
 * Text as every feed may carry it. The check of the data lets nothing else in; feeds clean all the same, as one bad
 * character makes a whole feed unreadable.
 */

const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g
/** Controls and noncharacters: XML 1.0 has no way to write most of them, and advises against the rest. */
const UNWRITABLE = /[\p{Cc}\p{Noncharacter_Code_Point}]/gu

/** Text of signs that there is nothing to mend in: printable ASCII and whole Hangul, without a space at the ends. */
const CLEAN = /^[!-~\uac00-\ud7a3](?:[ -~\uac00-\ud7a3]*[!-~\uac00-\ud7a3])?$/

/** One line of well-formed, composed (NFC) text without controls and noncharacters. */
export const cleanText = (text: string): string =>
  CLEAN.test(text)
    ? text
    : text.toWellFormed().replace(BREAKS, ' ').replace(UNWRITABLE, '').normalize('NFC').trim()
