/** Helpers for the HTML tree of parse5. */
import type { DefaultTreeAdapterMap } from 'parse5'

export type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']

/** Block elements: their text is separated from the text around them. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)

export const isBlock = ({ nodeName }: Node): boolean => BLOCKS.has(nodeName)

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

/** The text of a text node; undefined for other nodes. */
export const ownText = (node: Node): string | undefined =>
  node.nodeName === '#text' && 'value' in node ? node.value : undefined

/** The text content of a node. */
export const textOf = (node: Node): string => ownText(node) ?? childrenOf(node).map(textOf).join('')

/** The value of an attribute, if the node has it. */
export const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((attr) => attr.name === name)?.value : undefined
