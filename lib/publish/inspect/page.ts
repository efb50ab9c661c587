/** A page of the built site as its checks see it: parsed by the rules of HTML, errors kept. */
import { parse } from 'parse5'
import { attribute, childrenOf, type Element, type Node } from '../../html-tree'
import { pageRows, pages } from '../../site/pages'
import { finder, type PageRow } from '../../site/table'

/** `path`: of the file, from the root of the site. `errors`: what a strict parser objects to, with its place. */
export type Page = Readonly<{
  path: string
  html: string
  elements: readonly Element[]
  errors: readonly string[]
}>

const elementsBelow = (node: Node, found: Element[] = []): Element[] => {
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

/** Elements of a page by tag name and, where given, exact attributes. */
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

/** The row of a page in the table of the site's pages; nothing where it is of none. */
export const pageRow = ({ path }: Pick<Page, 'path'>): PageRow | undefined => rowOf(`/${path}`)

/** Pages for the frames of other sites. */
export const isEmbed = (page: Pick<Page, 'path'>): boolean => pageRow(page)?.kind === 'embed'

/** Pages with content of their own: all but those for frames and for missing addresses. */
export const isContent = (page: Pick<Page, 'path'>): boolean =>
  pageRow(page) !== pages.missing && !isEmbed(page)
