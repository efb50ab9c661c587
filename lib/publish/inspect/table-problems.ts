/** Checks that a built site contains exactly what the tables of pages and files declare. */
import { fileRows, filesOf } from '../../site/files'
import { pageRows } from '../../site/pages'
import { finder, pageFile, pathsOf } from '../../site/table'
import type { Timeline } from '../../timeline/types'
import type { SiteTable } from '../headers'

const declared = { pages: pageRows, files: fileRows }

/**
 * Reports declared pages and files that are missing, and files that are not declared.
 *
 * @param paths of all files, before compressed copies and host configurations are written
 */
export const tableProblems = (
  paths: readonly string[],
  timeline: Timeline,
  { pages, files }: SiteTable = declared,
): string[] => {
  const existing = new Set(paths)
  const pageFiles = pages.flatMap((row) => pathsOf(row, timeline)).map(pageFile)
  const madeFiles = files.flatMap((row) => filesOf(row, timeline)).map(({ path }) => path.slice(1))
  const expected = new Set([...pageFiles, ...madeFiles])
  // Files without `make` are copied or written by the build, so only their patterns are known.
  const isCopied = finder(
    files.flatMap(({ patterns, make }) => (make ? [] : patterns.map((pattern) => [pattern, true] as const))),
  )
  return [
    ...[...expected]
      .filter((file) => !existing.has(file))
      .map((file) => `${file}: is declared in lib/site but was not built`),
    ...paths
      .filter((path) => !expected.has(path) && !isCopied(`/${path}`))
      .map((path) => `${path}: is not declared in lib/site/pages.ts or lib/site/files.ts`),
  ]
}
