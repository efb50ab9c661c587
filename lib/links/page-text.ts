/** The text of a page of another site, as far as it can be read without a browser, and passages in it. */
import { parse } from 'parse5'
import { childrenOf, isBlock, type Node, ownText } from '../html-tree'
import type { Citation } from '../timeline/types'

type Passage = NonNullable<Citation['passage']>

/** Elements that no reader sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript'])
/** Elements that stand between words and have none. */
const APART = new Set(['br', 'img', 'input', 'iframe', 'object', 'video', 'audio', 'canvas'])

/** What a node says: text, and nodes to ask in their turn. */
const partsOf = (node: Node): readonly (Node | string)[] => {
  if (UNSEEN.has(node.nodeName) || APART.has(node.nodeName)) return [' ']
  const text = ownText(node)
  if (text !== undefined) return [text]
  return isBlock(node) ? [' ', ...childrenOf(node), ' '] : childrenOf(node)
}

/** The words of an HTML page, without what no reader sees. */
export const htmlText = (html: string): string => {
  const texts: string[] = []
  // Not by recursion: pages of others may nest deeper than a program can call.
  const waiting: (Node | string)[] = [parse(html)]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') texts.push(next)
    else for (const part of partsOf(next).toReversed()) waiting.push(part)
  }
  return texts.join('')
}

/** Decodes a page by the encoding that its header or its beginning names, else as UTF-8. */
export const decoded = (body: Uint8Array, contentType: string): string => {
  const beginning = new TextDecoder('latin1').decode(body.subarray(0, 2048))
  const name = /charset=["']?([\w-]+)/i.exec(`${contentType} ${beginning}`)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(name).decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}

const normal = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

const isWordSign = (sign: string | undefined): boolean => /[\p{L}\p{N}\p{M}]/u.test(sign ?? '')

/** The end of the first occurrence of whole words in a text, from an index on, or -1. Browsers do not match parts of words. */
const endOf = (text: string, words: string, from: number): number => {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const before = isWordSign(text[at - 1]) && isWordSign(words[0])
    const after = isWordSign(text[end]) && isWordSign(words.at(-1))
    if (!before && !after) return end
  }
  return -1
}

/** Whether a browser would find the passage: its beginning, and its end somewhere after it. */
export const hasPassage = (text: string, { start, end }: Passage): boolean => {
  const page = normal(text)
  const found = endOf(page, normal(start), 0)
  return found >= 0 && (end === undefined || endOf(page, normal(end), found) >= 0)
}
