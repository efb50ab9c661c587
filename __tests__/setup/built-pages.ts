/** The pages of the built site as trees. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isContent, type Page, parsePage } from '@/lib/publish/inspect/page'
import { lazy } from '@/lib/remembered'
import { siteDir, siteFiles } from './built-site'
import { sampled } from './depth'

export { attribute, type Element, textOf } from '@/lib/html-tree'
export { elementsBelow, isEmbed, type Page, select } from '@/lib/publish/inspect/page'

/** A page that is read and parsed when it is first looked into: most tests look into few. */
const pageIn = (dir: string, path: string): Page => {
  const html = lazy(() => readFileSync(join(dir, path), 'utf8'))
  const parsed = lazy(() => parsePage(path, html()))
  return {
    path,
    get html() {
      return html()
    },
    get elements() {
      return parsed().elements
    },
    get errors() {
      return parsed().errors
    },
  }
}

/** The HTML pages of a built site. */
export const readPages = (dir: string): Page[] =>
  siteFiles(dir)
    .filter((path) => path.endsWith('.html'))
    .map((path) => pageIn(dir, path))

/** Every HTML page of the site. */
export const pages: readonly Page[] = readPages(siteDir)

/**
 * The page at an address of the site, such as `/en/about/`.
 *
 * @throws Error if there is none
 */
export const pageAt = (address: string): Page => {
  const page = pages.find(({ path }) => path === `${address.slice(1)}index.html`)
  if (!page) throw new Error(`no page ${address}`)
  return page
}

/** In a short run one in four of the pages of which there are many, such as events, and all others. */
export const somePages = sampled(pages, ({ path }, index) => index % 4 === 0 || path.split('/').length < 4)

/** Pages with content of their own. */
export const contentPages = pages.filter(isContent)
