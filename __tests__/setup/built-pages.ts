/** The pages of the built site as trees. Apart from the site, as a test that needs none is spared the parsing of all. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isContent, type Page, parsePage } from '@/lib/publish/inspect/page'
import { siteDir, siteFiles } from './built-site'

export { attribute, type Element, isEmbed, type Page, select, textOf } from '@/lib/publish/inspect/page'

/** The HTML pages of a built site, parsed. */
export const readPages = (dir: string): Page[] =>
  siteFiles(dir)
    .filter((path) => path.endsWith('.html'))
    .map((path) => parsePage(path, readFileSync(join(dir, path), 'utf8')))

/** Every HTML page of the site. */
export const pages: readonly Page[] = readPages(siteDir)

/** Pages with content of their own. */
export const contentPages = pages.filter(isContent)
