/** Tells the tags of HTML from signs that only look like them, before it is parsed. */
import { isElementName } from '../html-elements'

/** A tag, comment or declaration as the standard writes it, or a sign that opens nothing. */
const TAG = /<\/?([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>|<!doctype[^<>]*>|</gi
const TAG_OR_COMMENT = new RegExp(`<!--[\\s\\S]*?-->|${TAG.source}`, 'gi')

const asElement = (found: string, name: string | undefined): string =>
  found === '<' || (name !== undefined && !isElementName(name)) ? `&lt;${found.slice(1)}` : found

/** HTML in which each `<` that opens no element of HTML is a character, as in "turnout <half" or "<clerk@town.example>". */
export const withPlainSigns = (html: string): string => {
  // Behind the end of the last comment none begins; to look for its end at every sign would be slow.
  const last = html.lastIndexOf('-->')
  const end = last < 0 ? 0 : last + '-->'.length
  return html.slice(0, end).replace(TAG_OR_COMMENT, asElement) + html.slice(end).replace(TAG, asElement)
}

/** Elements that need no end. */
const UNCLOSED = /^(?:area|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|td|th|tr|track|wbr)$/i

const MAX_DEPTH = 1000

/** Whether elements are nested deeper than any text needs. To parse them would take minutes. */
export const isTooDeep = (html: string): boolean => {
  let depth = 0
  for (const { 0: tag, 1: name } of html.matchAll(TAG)) {
    if (name === undefined || UNCLOSED.test(name)) continue
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1
    if (depth > MAX_DEPTH) return true
  }
  return false
}
