/** HTML as plain text: paragraphs with their meaning, the links in them, and what was dropped. */
import { parseFragment } from 'parse5'
import { attribute, childrenOf, isBlock, type Node, ownText, textOf } from '../html-tree'
import { idleIn, withoutIdle } from '../timeline/invisible'
import type { Link } from './entry'
import { isTooDeep, withPlainSigns } from './html-signs'
import { type Reference, referenceIn } from './references'
import { shifted } from './superscripts'
import { addressOf, markAddresses } from './web-address'

/** A link, and where it stands: its paragraph, and the length of what is before it there without white space. */
export type PlacedLink = Link & { place?: { paragraph: number; offset: number } }

export type PlainText = {
  paragraphs: readonly string[]
  /** All links. One that stands in none of the paragraphs has no place. */
  links: readonly PlacedLink[]
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
/** Stands before each link of a text. No text of HTML has it either: parsers take it for a euro sign. */
const LINK = '\u0080'

/** The end of a line before an empty one, which may have links without words. */
const EMPTY_LINE = /\n(?=[\s\u0080]*?\n)/

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

type Found = {
  text: string
  links: Link[]
  /** Those of the links that `LINK` stands for in the text, in its order. */
  said: Link[]
  dropped: Set<string>
  /** The links of the list item with an id: what a note such as "[1]" leads to. */
  linksAt: (id: string) => readonly Link[]
}

const nothing = (): Found => ({ text: '', links: [], said: [], dropped: new Set(), linksAt: () => [] })

const solid = (node: Node): string => oneLine(textOf(node))

const linksIn = (node: Node): Node[] => (node.nodeName === 'a' ? [node] : childrenOf(node).flatMap(linksIn))

/** What a block says that only names pages. */
const referenceOf = (node: Node): Reference | undefined => {
  if (node.nodeName !== 'li' && node.nodeName !== 'p') return undefined
  const links = linksIn(node).map(solid)
  return links.length > 0 ? referenceIn(solid(node), links, node.nodeName === 'li') : undefined
}

const labelsOf = ({ label }: Reference): string[] => (label === '' ? [] : [`the label “${label}”`])

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
  /** Notes links and returns their marks. */
  const note = (...links: readonly Link[]): string => {
    found.links.push(...links)
    if (isSilent) return ''
    found.said.push(...links)
    return LINK.repeat(links.length)
  }
  const own = ownText(node)
  if (own !== undefined) {
    const text = isLinked ? own : markAddresses(own, note)
    if (!isSilent) found.text += text
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
    const links = url
      ? [{ url, text: solid(node), ...(isSilent && { reference }) }]
      : address.startsWith('#')
        ? found.linksAt(address.slice(1))
        : []
    found.text += note(...links)
    if (links.length === 0 && address !== '')
      found.dropped.add(`the link “${oneLine(address)}”: not a web address`)
  }
  const add = (text: string): void => {
    if (!isSilent) found.text += text
  }
  const edge = isBlock(node) && name !== 'td' && name !== 'th' ? BREAK : ''
  found.text += edge
  if (name === 'sup' || name === 'sub') {
    // Only the links: their words are in the text of the element.
    const before = found.said.length
    for (const link of linksIn(node)) walk(link, { ...found, text: '' }, reference, true)
    add(LINK.repeat(found.said.length - before) + shifted(textOf(node), name))
    return
  }
  const [opening = '', closing = ''] = AROUND[name] ?? []
  add(opening)
  const named = isSilent ? undefined : referenceOf(node)
  for (const label of named ? labelsOf(named) : []) found.dropped.add(label)
  for (const child of childrenOf(node))
    walk(child, found, reference ?? named?.words, isLinked || name === 'a')
  add(closing)
  if (name === 'td' || name === 'th') found.text += CELL
  found.text += edge
}

/**
 * Reads HTML, or plain text with empty lines between paragraphs. Cells of a row are separated by a bar. A paragraph that
 * is only an address is a link, and so is one beside others that only names pages.
 */
export const plainText = (html: string): PlainText => {
  const { text, links, said, dropped } = read(html)
  const addresses = new Set(links.map((link) => link.text).filter((words) => addressOf(words)))
  const all = blocksOf(text, said).filter((block) => block.text !== '' && !addresses.has(block.text))
  const references = new Map(
    all.flatMap((block) => {
      const reference = referenceIn(
        block.text,
        block.links.map((link) => link.text),
      )
      return reference ? [[block, reference] as const] : []
    }),
  )
  // Alone, they are the text, but for those behind "Source:".
  if (references.size === all.length) {
    for (const [block, { label }] of references) if (label === '') references.delete(block)
  }
  const blocks = all.filter((block) => !references.has(block))
  const more = new Map<Link, Partial<PlacedLink>>([
    ...[...references].flatMap(([block, { words }]) =>
      block.links.map((link) => [link, { reference: words }] as const),
    ),
    ...blocks.flatMap(({ links, offsets }, paragraph) =>
      links.map((link, index) => [link, { place: { paragraph, offset: offsets[index] ?? 0 } }] as const),
    ),
  ])
  return {
    paragraphs: blocks.map((block) => block.text),
    links: links.map((link) => ({ ...link, ...more.get(link) })),
    dropped: [...new Set([...dropped, ...[...references.values()].flatMap(labelsOf)])],
  }
}

const read = (text: string): Found => {
  const html = [BREAK, CELL, LINK]
    .reduce((left, sign) => left.replaceAll(sign, ' '), text)
    .replace(/\r\n?/g, '\n')
  const found = nothing()
  // Most texts have no markup. One that is too deep stays as it is, and the check refuses its tags.
  if (!/[<&]/.test(html) || isTooDeep(html)) {
    found.text = markAddresses(html, (link) => {
      found.links.push(link)
      return LINK
    })
    return { ...found, said: found.links }
  }
  const root = parseFragment(withPlainSigns(html))
  found.linksAt = listedIn(root)
  walk(root, found)
  return found
}

/** Finds the links of a list item by its id. */
const listedIn = (root: Node): Found['linksAt'] => {
  let items: ReadonlyMap<string, Node> | undefined
  return (id) => {
    items ??= new Map(
      withDescendants(root).flatMap((node) =>
        node.nodeName === 'li' ? [[attribute(node, 'id') ?? '', node] as const] : [],
      ),
    )
    const item = items.get(id)
    const found = nothing()
    if (item) walk(item, found)
    return found.links
  }
}

/** The cells of a row, without empty ones at its end. */
const rowOf = (text: string): string => {
  const cells = text.split(CELL).map(oneLine)
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join(' | ')
}

/** How much of a text is not white space: the same before and after it became one line. */
export const solidLength = (text: string): number =>
  oneLine(text.replaceAll(CELL, '|')).replaceAll(' ', '').length

type Block = { text: string; links: readonly Link[]; offsets: readonly number[] }

/** The paragraphs of a marked text. */
const blocksOf = (text: string, said: readonly Link[]): Block[] => {
  let next = 0
  return text
    .split(BREAK)
    .flatMap((part) => part.split(EMPTY_LINE))
    .map((part) => {
      const between = part.split(LINK)
      const links = said.slice(next, next + between.length - 1)
      next += links.length
      let offset = 0
      const offsets = links.map((_, index) => (offset += solidLength(between[index] ?? '')))
      return { text: rowOf(between.join('')), links, offsets }
    })
}
