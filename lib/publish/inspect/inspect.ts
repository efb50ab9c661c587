/** Checks a built site before it replaces the previous one. Any problem prevents publication. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { placeholderSlug } from '../../addresses'
import { groupBy } from '../../group'
import { attribute } from '../../html-tree'
import type { Timeline } from '../../timeline/types'
import { filesBelow } from '../files-below'
import { unhurried } from '../unhurried'
import { brokenLinks, type Link, linkInto } from './broken-links'
import { fileProblems, isCheckable } from './file-problems'
import { type Inspected, toInspected } from './inspected'
import { type Page, parsePage } from './page'
import { addressesOn, pageProblems } from './page-problems'

/** Files that `lighten.ts` should have removed. */
const leftoverProblems = (paths: readonly string[]): string[] =>
  paths
    .filter(
      (path) =>
        path.includes(placeholderSlug) ||
        /(?:^|\/)(?:__next|_not-found)|(?:^|\/)index\.txt$|^_next\/.*\.(?:js|map)$/.test(path),
    )
    .map((path) => `${path}: is left over from the framework`)

const brokenProblem = ({ from, address }: Link): string =>
  `${from}: links to ${address}, which does not exist`

const idsIn = (page: Page): ReadonlySet<string> =>
  new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))

/** The problems of some files, and the links from them to places within other pages, each once. */
export type Findings = { problems: string[]; links: Link[] }

/**
 * Inspects files of a site, one after the other.
 *
 * @param paths of the files to inspect
 * @param existing paths of all files of the site
 */
export const inspectFiles = (
  dir: string,
  paths: readonly string[],
  existing: ReadonlySet<string>,
  story: Inspected,
): Findings => {
  const problems: string[] = []
  // A long story has millions of links: most are settled at once, and only one of those that are alike is kept.
  const links = new Map<string, Link>()
  for (const path of paths) {
    if (!path.endsWith('.html') && !isCheckable(path)) continue
    const text = readFileSync(join(dir, path), 'utf8')
    if (!path.endsWith('.html')) {
      problems.push(...fileProblems(path, text).map((problem) => `${path}: ${problem}`))
      continue
    }
    const page = parsePage(path, text)
    problems.push(...pageProblems(page, story).map((problem) => `${path}: ${problem}`))
    const own = [...new Set(addressesOn(page))].flatMap(
      (address) => linkInto(story.site, path, address) ?? [],
    )
    const ids = idsIn(page)
    problems.push(
      ...brokenLinks(
        own,
        (file) => existing.has(file),
        (file) => (file === path ? ids : undefined),
      ).map(brokenProblem),
    )
    for (const link of own) {
      if (link.anchor === undefined || link.file === path || !existing.has(link.file)) continue
      const place = `${link.file}#${link.anchor}`
      if (!links.has(place)) links.set(place, link)
    }
  }
  return { problems, links: [...links.values()] }
}

/** The links to places that do not exist. Each page is read once. */
const brokenPlaces = async (dir: string, links: readonly Link[]): Promise<string[]> => {
  const problems: string[] = []
  for await (const [file, into] of unhurried(groupBy(links, (link) => link.file))) {
    if (!file.endsWith('.html')) continue
    const html = readFileSync(join(dir, file), 'utf8')
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))
    const broken = brokenLinks(
      into,
      () => true,
      () => ids,
    )
    problems.push(...broken.map(brokenProblem))
  }
  return problems
}

/** Puts together what was found in the parts of a site. */
export const conclude = async (
  dir: string,
  paths: readonly string[],
  parts: readonly Findings[],
): Promise<string[]> => [
  ...leftoverProblems(paths),
  ...parts.flatMap(({ problems }) => problems),
  ...(await brokenPlaces(
    dir,
    parts.flatMap(({ links }) => links),
  )),
]

/**
 * Returns the problems of a site, each starting with the path of the file.
 *
 * @param dir the folder of the site, before compressed copies are written
 */
export const inspectSite = async (
  dir: string,
  timeline: Pick<Timeline, 'site' | 'events'>,
): Promise<string[]> => {
  const paths = filesBelow(dir)
  return conclude(dir, paths, [inspectFiles(dir, paths, new Set(paths), toInspected(timeline))])
}
