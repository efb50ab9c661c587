/** HTML as plain text: paragraphs with their meaning, the links in them, and what was dropped. */
import { parseFragment } from 'parse5'
import { isElementName } from '../html-elements'
import { attribute, childrenOf, isBlock, type Node, ownText, textOf } from '../html-tree'
import { webAddress as allowedAddress } from '../timeline/fields'
import type { Link } from './entry'

export type PlainText = {
  paragraphs: readonly string[]
  links: readonly Link[]
  /** Elements that were dropped with their content, as they are named in a report. */
  dropped: readonly string[]
}

/** Elements without text: scripts, styles, embedded content and forms. */
const DROPPED = new Set(
  'script style iframe img picture video audio object embed svg math canvas form input select textarea button template noscript'.split(
    ' ',
  ),
)

/** Elements whose text is no longer said. */
const STRUCK = new Set(['del', 's', 'strike'])

/** Attributes with words that readers can see or hear. */
const WORDS = new Set(['alt', 'title', 'aria-label', 'datetime'])

/** Separate paragraphs, and the cells of a row. No text contains them. */
const BREAK = '\u0000'
const CELL = '\u0001'

const INVISIBLE = /[\p{Cc}\u2028-\u202e\ufeff]+/gu

/** Normalizes a text to one line in NFC, without control characters. */
export const oneLine = (text: string): string =>
  text.toWellFormed().replace(INVISIBLE, ' ').replace(/\s+/g, ' ').normalize('NFC').trim()

/** Characters that browsers leave in an address and RFC 3986 does not allow there. */
const unsafe = /[^\w.~:/?#@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})/gu

/** A web address in normalized form, percent-encoded where it has to be; undefined for other texts. */
export const webAddress = (text: string): string | undefined => {
  // Few texts are addresses, and a failing URL parser is slow.
  if (!/^\s*https?:/i.test(text)) return undefined
  try {
    const url = new URL(text.trim())
    const [, start = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)(.*)$/s.exec(url.href) ?? []
    const address = start + rest.replace(unsafe, (character) => encodeURIComponent(character))
    return url.hostname.includes('.') && allowedAddress.safeParse(address).success ? address : undefined
  } catch {
    return undefined
  }
}

const OPENING = /[([（「]/g
const CLOSING = /[)\]）」]/g

/** An address in a text without the punctuation, closing brackets and particles behind it. */
const withoutEnding = (text: string): string => {
  let open = (text.match(OPENING)?.length ?? 0) - (text.match(CLOSING)?.length ?? 0)
  let end = text.length
  for (;;) {
    const last = text.charAt(end - 1)
    const closes = /[)\]）」]/.test(last)
    if (closes ? open >= 0 : !/[.,;:!?…。、，；：！？'’"”»*]/.test(last)) break
    if (closes) open += 1
    end -= 1
  }
  // "https://paper.example/a를": a particle behind a Latin letter or a digit is not part of the address.
  return text.slice(0, end).replace(/(?<=[A-Za-z0-9])[\p{Script=Hangul}\p{Script=Hiragana}]{1,6}$/u, '')
}

/** Where an address begins in a text. It may lack its scheme. */
const BARE_ADDRESS = /(?<![\w@/.=-])(?:https?:\/\/|www\.)[^\s<>"“”„«»‘’「」『』《》]+/giu

/** An address that may lack its scheme, as `//host/page` and `www.host.org`. */
export const addressOf = (text: string): string | undefined =>
  webAddress(text.trim().replace(/^(?:\/\/(?=[\w-]+\.)|(?=www\.[\w-]+\.))/i, 'https://'))

/** The addresses that stand in a text, each with its words there. */
const addressesIn = (text: string): Link[] =>
  [...text.matchAll(BARE_ADDRESS)].flatMap(([found]) => {
    const words = withoutEnding(found)
    const url = addressOf(words)
    return url === undefined ? [] : [{ url, text: words }]
  })

/** A tag, comment or declaration as the standard writes it, or a sign that opens nothing. */
const TAG = /<\/?([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>|<!doctype[^<>]*>|</gi
const TAG_OR_COMMENT = new RegExp(`<!--[\\s\\S]*?-->|${TAG.source}`, 'gi')

const asElement = (found: string, name: string | undefined): string =>
  found === '<' || (name !== undefined && !isElementName(name)) ? `&lt;${found.slice(1)}` : found

/** HTML in which each `<` that opens no element of HTML is a character, as in "turnout <half" or "<clerk@town.example>". */
const withPlainSigns = (html: string): string => {
  // Behind the end of the last comment none begins; to look for its end at every sign would be slow.
  const last = html.lastIndexOf('-->')
  const end = last < 0 ? 0 : last + '-->'.length
  return html.slice(0, end).replace(TAG_OR_COMMENT, asElement) + html.slice(end).replace(TAG, asElement)
}

/** Elements that need no end. */
const UNCLOSED = /^(?:area|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|td|th|tr|track|wbr)$/i

const MAX_DEPTH = 1000

/** Whether elements are nested deeper than any text needs. To parse them would take minutes. */
const isTooDeep = (html: string): boolean => {
  let depth = 0
  for (const { 0: tag, 1: name } of html.matchAll(TAG)) {
    if (name === undefined || UNCLOSED.test(name)) continue
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1
    if (depth > MAX_DEPTH) return true
  }
  return false
}

const raised = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '=': '⁼',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  i: 'ⁱ',
} as const
const lowered = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
  '=': '₌',
  '(': '₍',
  ')': '₎',
} as const

/** Text above or below the line, in characters that are. Words and notes such as "[3]" stay as they are: they alter no number. */
const shifted = (text: string, characters: Readonly<Record<string, string>>, sign: string): string => {
  if (!/\d/.test(text) || /^\s*[[*†‡]/.test(text)) return text
  const all = [...text.trim()].map((character) => characters[character])
  return all.every((character) => character !== undefined) ? all.join('') : `${sign}(${text.trim()})`
}

/** Signs that browsers set around an element. */
const AROUND: Readonly<Record<string, readonly [string, string]>> = { q: ['“', '”'], rt: [' (', ')'] }

type Found = { text: string; links: Link[]; dropped: Set<string> }

const solid = (node: Node): string => oneLine(textOf(node))

const linksIn = (node: Node): Node[] => (node.nodeName === 'a' ? [node] : childrenOf(node).flatMap(linksIn))

/** Whether the words read as a sentence and not as the title of a page. */
const isSentence = (text: string): boolean => /[.!?…。！？]["'”’»」)]*$/u.test(text)

/** Whether a block only names a page: a link that is no sentence, and nothing else, or, in a list, its publisher. */
const isReference = (node: Node): boolean => {
  if (node.nodeName !== 'li' && node.nodeName !== 'p') return false
  const links = linksIn(node)
  const [link] = links
  const text = solid(node)
  if (!link || links.length > 1 || isSentence(text)) return false
  const words = solid(link)
  if (!text.startsWith(words)) return false
  const rest = text.slice(words.length)
  return rest === '' || (node.nodeName === 'li' && rest.length <= 80 && /^\s?[,،、—–(-]/u.test(rest))
}

/** What the attributes of an element say: words, and addresses other than that of a link. */
const attributesOf = (node: Node): string[] =>
  ('attrs' in node ? node.attrs : []).flatMap(({ name, value }) => {
    const isOwn = node.nodeName === 'a' && name === 'href'
    const isAddress = /^(?:src|srcset|data|href|poster|cite)$/.test(name) || addressOf(value) !== undefined
    if (isOwn || value.trim() === '' || !(WORDS.has(name) || isAddress)) return []
    return [isAddress ? oneLine(value) : `“${oneLine(value)}”`]
  })

const withDescendants = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(withDescendants)]

/** An element as the report names it, with what its attributes and its text say. */
const described = (node: Node): string => {
  const about = withDescendants(node).flatMap(attributesOf).join(', ')
  const words = ['script', 'style'].includes(node.nodeName) ? '' : solid(node)
  return `the HTML element "${node.nodeName}"${about ? ` (${about})` : ''}${words ? ` with “${words}”` : ''}`
}

const walk = (node: Node, found: Found, reference?: string, isLinked = false): void => {
  const { nodeName: name } = node
  const isSilent = reference !== undefined
  const own = ownText(node)
  if (own !== undefined) {
    if (!isSilent) found.text += own
    if (!isLinked) found.links.push(...addressesIn(own))
    return
  }
  if (DROPPED.has(name) || STRUCK.has(name)) {
    found.dropped.add(described(node))
    return
  }
  if (name === '#comment' && 'data' in node) {
    found.dropped.add(`the comment “${oneLine(node.data)}”`)
    return
  }
  for (const said of attributesOf(node)) found.dropped.add(`of the HTML element "${name}": ${said}`)
  // Browsers that set readings above their words leave these brackets out.
  if (name === 'rp') return
  if (name === 'br') {
    found.text += '\n'
    return
  }
  if (name === 'a') {
    const address = attribute(node, 'href') ?? ''
    const url = addressOf(address)
    if (url) found.links.push({ url, text: solid(node), ...(isSilent && { reference }) })
    else if (address !== '') found.dropped.add(`the link “${oneLine(address)}”: not a web address`)
  }
  const add = (text: string): void => {
    if (!isSilent) found.text += text
  }
  const edge = isBlock(node) && name !== 'td' && name !== 'th' ? BREAK : ''
  found.text += edge
  if (name === 'sup' || name === 'sub') {
    // Only the links: their words are in the text of the element.
    for (const link of linksIn(node)) walk(link, { ...found, text: '' }, reference, true)
    add(shifted(textOf(node), name === 'sup' ? raised : lowered, name === 'sup' ? '^' : '_'))
    return
  }
  const [opening = '', closing = ''] = AROUND[name] ?? []
  add(opening)
  const named = reference ?? (isReference(node) ? solid(node) : undefined)
  for (const child of childrenOf(node)) walk(child, found, named, isLinked || name === 'a')
  add(closing)
  if (name === 'td' || name === 'th') found.text += CELL
  found.text += edge
}

/**
 * Reads HTML, or plain text with empty lines between paragraphs. Cells of a row are separated by a bar. A paragraph that
 * is only an address is a link.
 */
export const plainText = (html: string): PlainText => {
  const found = read(html)
  const addresses = new Set(found.links.map(({ text }) => text).filter((text) => addressOf(text)))
  return {
    paragraphs: paragraphsOf(found.text).filter((paragraph) => !addresses.has(paragraph)),
    links: found.links,
    dropped: [...found.dropped],
  }
}

const read = (text: string): Found => {
  const html = text.replaceAll(BREAK, ' ').replaceAll(CELL, ' ')
  // Most texts have no markup. One that is too deep stays as it is, and the check refuses its tags.
  if (!/[<&]/.test(html) || isTooDeep(html))
    return { text: html, links: addressesIn(html), dropped: new Set() }
  const found: Found = { text: '', links: [], dropped: new Set() }
  walk(parseFragment(withPlainSigns(html)), found)
  return found
}

/** The cells of a row, without empty ones at its end. */
const rowOf = (text: string): string => {
  const cells = text.split(CELL).map(oneLine)
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join(' | ')
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(BREAK)
    .flatMap((part) => part.split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/))
    .map(rowOf)
    .filter((paragraph) => paragraph !== '')
