/**
 * Sanitizes text for feeds. Validation already rejects such characters in the data, but feeds sanitize again because a
 * single bad character makes a whole feed unparseable.
 */

const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g
/** Controls and noncharacters: XML 1.0 forbids most of them and discourages the rest. */
const UNWRITABLE = /[\p{Cc}\p{Noncharacter_Code_Point}]/gu

/** Text that needs no cleaning: printable ASCII and Hangul syllables, trimmed. A fast path for most texts. */
const CLEAN = /^[!-~\uac00-\ud7a3](?:[ -~\uac00-\ud7a3]*[!-~\uac00-\ud7a3])?$/

/** One trimmed line of well-formed text in NFC, without controls and noncharacters. */
export const cleanText = (text: string): string =>
  CLEAN.test(text)
    ? text
    : text.toWellFormed().replace(BREAKS, ' ').replace(UNWRITABLE, '').normalize('NFC').trim()
