/** The built site as the tests see it: its files, its pages as trees, and the data it was built from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { readTimeline } from '@/lib/timeline/read'

export type Element = DefaultTreeAdapterMap['element']
type Node = DefaultTreeAdapterMap['node']

export const siteDir = process.env.TEST_SITE ?? 'out'

export const timeline = readTimeline({ dir: 'data' })

/** Sites of invented stories: with everything odd that the rules allow, and without any event. */
export const oddSiteDir = process.env.TEST_ODD_SITE ?? ''
export const emptySiteDir = process.env.TEST_EMPTY_SITE ?? ''

/** Paths of all files, from the root of the site, with forward slashes. */
export const siteFiles = (dir = siteDir): string[] =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()

export const readSite = (path: string): string => readFileSync(join(siteDir, path), 'utf8')

export const readSiteBytes = (path: string): Buffer => readFileSync(join(siteDir, path))

export const readSiteJson = (path: string): unknown => JSON.parse(readSite(path))

/** Whether the static server would answer this path, query and fragment aside. */
export const answers = (path: string, dir = siteDir): boolean => {
  const [plain = ''] = path.split(/[?#]/)
  const file = decodeURIComponent(plain.endsWith('/') ? `${plain}index.html` : plain)
  return existsSync(join(dir, file))
}

const elementsBelow = (node: Node): Element[] => {
  const own = 'tagName' in node ? [node] : []
  const children = 'childNodes' in node ? node.childNodes : []
  return [...own, ...children.flatMap(elementsBelow)]
}

export type Page = { path: string; html: string; elements: readonly Element[] }

/** The HTML pages of a built site, parsed. */
export const readPages = (dir: string): Page[] =>
  siteFiles(dir)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(dir, path), 'utf8')
      return { path, html, elements: elementsBelow(parse(html)) }
    })

/** Every HTML page of the real site. */
export const pages: readonly Page[] = readPages(siteDir)

/** Pages for the frames of other sites, which are found through the page they are a part of. */
export const isEmbed = ({ path }: Pick<Page, 'path'>): boolean => path.endsWith('/embed/index.html')

/** Pages with content of their own: all but those for frames and for missing addresses. */
export const contentPages = pages.filter((page) => page.path !== '404.html' && !isEmbed(page))

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value

export const textOf = (node: Node): string => {
  if ('value' in node && node.nodeName === '#text') return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** Elements of a page by tag name and, where given, exact attributes. */
export const select = (page: Page, tagName: string, attributes: Record<string, string> = {}): Element[] =>
  page.elements.filter(
    (element) =>
      element.tagName === tagName &&
      Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
  )

/** Links of the pages that lead nowhere inside their site, as `page: address`; `base` is the path it stands below. */
export const brokenLinks = (dir: string, among: readonly Page[], base = ''): string[] => {
  const anchors = new Map(
    among.map((page) => [page.path, new Set(page.elements.map((element) => attribute(element, 'id')))]),
  )
  const isBroken = (address: string, page: Page): boolean => {
    const [path = '', anchor] = address.split('#')
    const inside = path.slice(base.length)
    if (path && !(path.startsWith(`${base}/`) && answers(inside, dir))) return true
    const target = path ? `${inside.slice(1)}index.html` : page.path
    return anchor !== undefined && !anchors.get(target)?.has(anchor)
  }
  return among.flatMap((page) =>
    select(page, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((address) => /^[/#]/.test(address) && isBroken(address, page))
      .map((address) => `${page.path}: ${address}`),
  )
}
