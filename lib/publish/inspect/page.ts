/** Parses pages of the built site for the checks. */
import { parse } from 'parse5'
import { attribute, childrenOf, type Element, type Node } from '../../html-tree'
import { pageRows, pages } from '../../site/pages'
import { finder, type PageRow } from '../../site/table'

/** `path` is the file, relative to the root of the site. `errors` are parse errors with line and column. */
export type Page = Readonly<{
  path: string
  html: string
  elements: readonly Element[]
  errors: readonly string[]
}>

/** A node, if it is an element, and all elements below it, in the order of the document. */
export const elementsBelow = (node: Node, found: Element[] = []): Element[] => {
  if ('tagName' in node) found.push(node)
  for (const child of childrenOf(node)) elementsBelow(child, found)
  return found
}

export const parsePage = (path: string, html: string): Page => {
  const errors: string[] = []
  const tree = parse(html, {
    onParseError: ({ code, startLine, startCol }) => errors.push(`${code} at ${startLine}:${startCol}`),
  })
  return { path, html, elements: elementsBelow(tree), errors }
}

/** Selects elements by tag name and, optionally, exact attribute values. */
export const select = (
  { elements }: Pick<Page, 'elements'>,
  tagName: string,
  attributes: Readonly<Record<string, string>> = {},
): Element[] =>
  elements.filter(
    (element) =>
      element.tagName === tagName &&
      Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
  )

const rowOf = finder(pageRows.map((row) => [row.pattern, row] as const))

/** The row of a page in the table of pages, if there is one. */
export const pageRow = ({ path }: Pick<Page, 'path'>): PageRow | undefined => rowOf(`/${path}`)

/** Whether other sites may frame the page. */
export const isEmbed = (page: Pick<Page, 'path'>): boolean => pageRow(page)?.kind === 'embed'

/** Whether a page has its own content: not an embed and not the 404 page. */
export const isContent = (page: Pick<Page, 'path'>): boolean =>
  pageRow(page) !== pages.missing && !isEmbed(page)
