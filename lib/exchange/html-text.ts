/** HTML as plain text: paragraphs with their meaning, the links in them, and what was dropped. */
import { parseFragment } from 'parse5'
import { attribute, childrenOf, isBlock, type Node, ownText, textOf } from '../html-tree'
import { idleIn, withoutIdle } from '../timeline/invisible'
import type { Link } from './entry'
import { isTooDeep, withPlainSigns } from './html-signs'
import { shifted } from './superscripts'
import { addressesIn, addressOf } from './web-address'

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

/** Control characters and marks of direction, which no text here has. */
const CONTROLS = /[\p{Cc}\u2028-\u202e]/gu
/** Of these, the ones that say the same as a space. */
const SPACING = /[\t\n\r\u2028\u2029]/

/** The characters that `oneLine` leaves out of a text, each once. */
export const invisibleIn = (text: string): string[] => [
  ...new Set([
    ...(text.match(CONTROLS) ?? []).filter((character) => !SPACING.test(character)),
    ...idleIn(text.replace(CONTROLS, ' ')),
  ]),
]

/** Normalizes a text to one line in NFC, without control characters and invisible ones that do nothing. */
export const oneLine = (text: string): string =>
  withoutIdle(text.toWellFormed().replace(CONTROLS, ' ')).replace(/\s+/g, ' ').normalize('NFC').trim()

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
    add(shifted(textOf(node), name))
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
