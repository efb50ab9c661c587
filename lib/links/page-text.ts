/** Extracts the text of external pages, without a browser, and finds passages in it. */
import { parse } from 'parse5'
import { childrenOf, isBlock, type Node, ownText } from '../html-tree'
import type { Citation } from '../timeline/types'

type Passage = NonNullable<Citation['passage']>

/** Invisible elements. */
const INVISIBLE = new Set(['script', 'style', 'template', 'noscript'])
/** Elements that separate words but contain none. */
const SEPARATORS = new Set(['br', 'img', 'input', 'iframe', 'object', 'video', 'audio', 'canvas'])

/** The text of a node, and the child nodes to visit. */
const partsOf = (node: Node): readonly (Node | string)[] => {
  if (INVISIBLE.has(node.nodeName) || SEPARATORS.has(node.nodeName)) return [' ']
  const text = ownText(node)
  if (text !== undefined) return [text]
  return isBlock(node) ? [' ', ...childrenOf(node), ' '] : childrenOf(node)
}

/** The visible text of an HTML page. */
export const htmlText = (html: string): string => {
  const texts: string[] = []
  // Uses a stack, because recursion could overflow on deeply nested pages.
  const stack: (Node | string)[] = [parse(html)]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') texts.push(next)
    else for (const part of partsOf(next).toReversed()) stack.push(part)
  }
  return texts.join('')
}

/** Decodes a page by the encoding named in its header or in its first 2 KiB, otherwise as UTF-8. */
export const decoded = (body: Uint8Array, contentType: string): string => {
  const beginning = new TextDecoder('latin1').decode(body.subarray(0, 2048))
  const name = /charset=["']?([\w-]+)/i.exec(`${contentType} ${beginning}`)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(name).decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}

const normalized = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

const isWordCharacter = (character: string | undefined): boolean => /[\p{L}\p{N}\p{M}]/u.test(character ?? '')

/** The end of the first occurrence of whole words in a text, from an index on, or -1. Browsers do not match parts of words. */
const endOf = (text: string, words: string, from: number): number => {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const before = isWordCharacter(text[at - 1]) && isWordCharacter(words[0])
    const after = isWordCharacter(text[end]) && isWordCharacter(words.at(-1))
    if (!before && !after) return end
  }
  return -1
}

/** Whether a browser would find the passage: its start, and its end anywhere after that. */
export const hasPassage = (text: string, { start, end }: Passage): boolean => {
  const page = normalized(text)
  const found = endOf(page, normalized(start), 0)
  return found >= 0 && (end === undefined || endOf(page, normalized(end), found) >= 0)
}
