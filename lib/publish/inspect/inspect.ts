/** Checks a built site before it replaces the previous one. Any problem prevents publication. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { placeholderSlug } from '../../addresses'
import { attribute } from '../../html-tree'
import { pages } from '../../site/pages'
import type { Timeline } from '../../timeline/types'
import { filesBelow } from '../files-below'
import { brokenLinks, type Link, linkInto } from './broken-links'
import { fileProblems, isCheckable } from './file-problems'
import { type Page, pageRow, parsePage } from './page'
import { addressesOn, pageProblems } from './page-problems'

/** Compressed size of the timeline page, with styles, that fits into the first round trip of a connection. */
const PAGE_BUDGET = 14 * 1024

/** The budget applies only up to this number of events: the page grows with the story. */
const BUDGET_EVENTS = 30

type SiteContent = Pick<Timeline, 'site' | 'events'>

const budgetProblems = (page: Page, { events }: SiteContent): string[] => {
  if (pageRow(page) !== pages.timeline || events.length > BUDGET_EVENTS) return []
  const { length } = gzipSync(page.html, { level: 9 })
  return length > PAGE_BUDGET ? [`takes ${length} bytes compressed, more than ${PAGE_BUDGET}`] : []
}

/** Files that `lighten.ts` should have removed. */
const leftoverProblems = (paths: readonly string[]): string[] =>
  paths
    .filter(
      (path) =>
        path.includes(placeholderSlug) ||
        /(?:^|\/)(?:__next|_not-found)|(?:^|\/)index\.txt$|^_next\/.*\.(?:js|map)$/.test(path),
    )
    .map((path) => `${path}: is left over from the framework`)

/**
 * Returns the problems of a site, each starting with the path of the file.
 *
 * @param dir the folder of the site, before compressed copies are written
 */
export const inspectSite = (dir: string, timeline: SiteContent): string[] => {
  const paths = filesBelow(dir)
  const existing = new Set(paths)
  const ids = new Map<string, ReadonlySet<string>>()
  const links: Link[] = []
  const problems = leftoverProblems(paths)
  for (const path of paths) {
    if (!path.endsWith('.html') && !isCheckable(path)) continue
    const text = readFileSync(join(dir, path), 'utf8')
    if (!path.endsWith('.html')) {
      problems.push(...fileProblems(path, text).map((problem) => `${path}: ${problem}`))
      continue
    }
    const page = parsePage(path, text)
    const found = [...pageProblems(page, timeline.site), ...budgetProblems(page, timeline)]
    problems.push(...found.map((problem) => `${path}: ${problem}`))
    ids.set(path, new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])))
    links.push(
      ...[...new Set(addressesOn(page))].flatMap((address) => linkInto(timeline.site, path, address) ?? []),
    )
  }
  const broken = brokenLinks(
    links,
    (file) => existing.has(file),
    (file) => ids.get(file),
  )
  return [
    ...problems,
    ...broken.map(({ from, address }) => `${from}: links to ${address}, which does not exist`),
  ]
}
