/** HTML as the tree that the parser makes of it. */
import type { DefaultTreeAdapterMap } from 'parse5'

export type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']

/** Elements that part what is in them from the words around them. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)

export const isBlock = ({ nodeName }: Node): boolean => BLOCKS.has(nodeName)

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

/** What a node says itself; undefined for what is no text. */
export const ownText = (node: Node): string | undefined =>
  node.nodeName === '#text' && 'value' in node ? node.value : undefined

/** The text inside a node, as it is in the tree. */
export const textOf = (node: Node): string => ownText(node) ?? childrenOf(node).map(textOf).join('')

/** The value of an attribute, if the node has it. */
export const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((attr) => attr.name === name)?.value : undefined
