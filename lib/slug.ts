/** Makes the part of an address that names something out of a text. */
import anyAscii from 'any-ascii'

const MAX_SLUG_LENGTH = 60

/** any-ascii leaves out the long vowel of Arabic, without which a name is hard to recognise. */
const ALIF = /[\u0622\u0623\u0625\u0627]/g

/**
 * Slugifies a text: lower-case ASCII letters, digits and hyphens. Other scripts are transliterated. Empty if nothing in the
 * text can be.
 */
export const slugOf = (text: string): string => {
  const slug = anyAscii(text.normalize('NFC').replace(ALIF, 'a'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= MAX_SLUG_LENGTH) return slug
  const cut = slug.slice(0, MAX_SLUG_LENGTH)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : undefined)
}
