/** A page of the built site as its checks see it: parsed by the rules of HTML, errors kept. */
import { parse } from 'parse5'
import { attribute, childrenOf, type Element, type Node } from '../../html-tree'

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

/** Pages for the frames of other sites. */
export const isEmbed = ({ path }: Pick<Page, 'path'>): boolean => path.endsWith('/embed/index.html')

/** Pages with content of their own: all but those for frames and for missing addresses. */
export const isContent = (page: Pick<Page, 'path'>): boolean => page.path !== '404.html' && !isEmbed(page)
