/** The built site as the tests see it: its files and the data it was built from. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '@/lib/publish/files-below'
import { readForReaders } from '@/lib/timeline/read'
import { sites } from './sites.js'

type BuiltSite = { dir: string; data: string }

declare global {
  /** Set by the project in jest.config.js that the test runs in. */
  var builtSite: BuiltSite
}

/** The site that the project of the test is about. */
export const { dir: siteDir } = globalThis.builtSite

export const timeline = readForReaders({ dir: globalThis.builtSite.data })

/** The event with the most statements. */
export const [fullestEvent] = [...timeline.events].sort((a, b) => b.claims.length - a.claims.length)

/** Sites of invented stories: with everything odd that the rules allow, and without any event. */
export const oddSiteDir = sites.odd.dir
export const emptySiteDir = sites.empty.dir

/** Paths of all files but the compressed copies, from the root of the site, with forward slashes. */
export const siteFiles = (dir = siteDir): string[] =>
  filesBelow(dir).filter((path) => !/\.(?:br|gz)$/.test(path))

export const readSite = (path: string): string => readFileSync(join(siteDir, path), 'utf8')

export const readSiteBytes = (path: string): Buffer => readFileSync(join(siteDir, path))

export const readSiteJson = (path: string): unknown => JSON.parse(readSite(path))

/** Whether the static server would answer this path, query and fragment aside. */
export const answers = (path: string, dir = siteDir): boolean => {
  const [plain = ''] = path.split(/[?#]/)
  const file = decodeURIComponent(plain.endsWith('/') ? `${plain}index.html` : plain)
  return existsSync(join(dir, file))
}
