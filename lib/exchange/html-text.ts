/** HTML as plain text: paragraphs with their meaning, the links in them, and what was dropped. */
import { parseFragment, html as standard } from 'parse5'
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
  'script style iframe img picture video audio object embed svg canvas form input select textarea button template noscript'.split(
    ' ',
  ),
)

/** Separates paragraphs; no text contains it. */
const BREAK = '\u0000'

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

/** The elements that the parser treats specially, and the others of the standard. */
const elements: ReadonlySet<string> = new Set([
  ...Object.values<string>(standard.TAG_NAMES),
  ...DROPPED,
  ...'abbr acronym bdi bdo big cite data datalist del dfn figcaption figure ins kbd label legend map mark meter output progress q samp search slot summary time tt var wbr'.split(
    ' ',
  ),
])

/** A tag or comment, as the standard writes it. */
const TAG = /<(?:\/?([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>|!--[\s\S]*?-->|!doctype[^>]*>)/giy

/** HTML in which each `<` that opens no element of HTML is a character, as in "turnout <half" or "<clerk@town.example>". */
const withPlainSigns = (html: string): string =>
  html.replace(/</g, (sign, at: number) => {
    TAG.lastIndex = at
    const [found, name] = TAG.exec(html) ?? []
    const opens = found !== undefined && (name === undefined || elements.has(name.toLowerCase()))
    return opens ? sign : '&lt;'
  })

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
  return rest === '' || (node.nodeName === 'li' && rest.length <= 60 && /^\s?[,،、—–(-]/u.test(rest))
}

const described = (node: Node): string => {
  const address = attribute(node, 'src') ?? attribute(node, 'data')
  const alt = attribute(node, 'alt')
  const about = [address, alt && `“${oneLine(alt)}”`].filter(Boolean).join(', ')
  const words = oneLine(textOf(node))
  return `the HTML element "${node.nodeName}"${about ? ` (${about})` : ''}${words && !['script', 'style'].includes(node.nodeName) ? ` with “${words}”` : ''}`
}

const walk = (node: Node, found: Found, isSilent = false): void => {
  const { nodeName: name } = node
  const own = ownText(node)
  if (own !== undefined) {
    if (!isSilent) found.text += own
    return
  }
  if (DROPPED.has(name)) {
    found.dropped.add(described(node))
    return
  }
  if (name === 'br') {
    found.text += '\n'
    return
  }
  if (name === 'a') {
    const url = webAddress(attribute(node, 'href') ?? '')
    if (url) found.links.push({ url, text: solid(node) })
  }
  const add = (text: string): void => {
    if (!isSilent) found.text += text
  }
  const edge = isBlock(node) && name !== 'td' && name !== 'th' ? BREAK : ''
  found.text += edge
  if (name === 'sup' || name === 'sub') {
    for (const link of linksIn(node)) walk(link, found, true)
    add(shifted(textOf(node), name === 'sup' ? raised : lowered, name === 'sup' ? '^' : '_'))
    return
  }
  if (name === 'q') add('“')
  for (const child of childrenOf(node)) walk(child, found, isSilent || isReference(node))
  if (name === 'q') add('”')
  if (name === 'td' || name === 'th') add(' | ')
  found.text += edge
}

/** Reads HTML, or plain text with empty lines between paragraphs. Cells of a row are separated by a bar. */
export const plainText = (html: string): PlainText => {
  // Fast path: most texts have no markup.
  if (!/[<&]/.test(html)) return { paragraphs: paragraphsOf(html), links: [], dropped: [] }
  const found: Found = { text: '', links: [], dropped: new Set() }
  walk(parseFragment(withPlainSigns(html.replaceAll(BREAK, ' '))), found)
  return { paragraphs: paragraphsOf(found.text), links: found.links, dropped: [...found.dropped] }
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(BREAK)
    .flatMap((part) => part.split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/))
    .map((part) => oneLine(part).replace(/(?:\s*\|)+$/, ''))
    .filter((paragraph) => paragraph !== '')
