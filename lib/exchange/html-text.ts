/** HTML as plain text: paragraphs, the links in them, and what was dropped. */
import { parseFragment } from 'parse5'
import { attribute, childrenOf, isBlock, type Node, ownText, textOf } from '../html-tree'
import type { Link } from './entry'

export type PlainText = {
  paragraphs: readonly string[]
  links: readonly Link[]
  /** Names of elements that were dropped with their content. */
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

/** A web address in normalized form; undefined for other texts. */
export const webAddress = (text: string): string | undefined => {
  // Few texts are addresses, and a failing URL parser is slow.
  if (!/^\s*https?:/i.test(text)) return undefined
  try {
    const url = new URL(text.trim())
    return url.hostname.includes('.') ? url.href : undefined
  } catch {
    return undefined
  }
}

type Found = { text: string; links: Link[]; dropped: Set<string> }

/** Whether a node is only a reference: a list item that begins with a link, or a paragraph of just a link. */
const isReference = (node: Node): boolean => {
  if (node.nodeName !== 'li' && node.nodeName !== 'p') return false
  const [first, ...rest] = childrenOf(node).filter((child) => textOf(child).trim() !== '')
  return first?.nodeName === 'a' && (node.nodeName === 'li' || rest.length === 0)
}

const walk = (node: Node, found: Found, isSilent = false): void => {
  const { nodeName: name } = node
  const text = ownText(node)
  if (text !== undefined) {
    if (!isSilent) found.text += text
  } else if (DROPPED.has(name)) found.dropped.add(name)
  else if (name === 'br') found.text += '\n'
  else {
    if (name === 'a') {
      const url = webAddress(attribute(node, 'href') ?? '')
      if (url) found.links.push({ url, text: oneLine(textOf(node)) })
    }
    const edge = isBlock(node) ? BREAK : ''
    found.text += edge
    for (const child of childrenOf(node)) walk(child, found, isSilent || isReference(node))
    found.text += edge
  }
}

/** Reads HTML, or plain text with empty lines between paragraphs. */
export const plainText = (html: string): PlainText => {
  // Fast path: most texts have no markup.
  if (!/[<&]/.test(html)) return { paragraphs: paragraphsOf(html), links: [], dropped: [] }
  const found: Found = { text: '', links: [], dropped: new Set() }
  walk(parseFragment(html.replaceAll(BREAK, ' ')), found)
  return { paragraphs: paragraphsOf(found.text), links: found.links, dropped: [...found.dropped] }
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(BREAK)
    .flatMap((part) => part.split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/))
    .map(oneLine)
    .filter((paragraph) => paragraph !== '')
