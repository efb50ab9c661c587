/** Checks that a built site contains exactly what the tables of pages and files declare. */
import { fileRows } from '../../site/files'
import { pageRows } from '../../site/pages'
import { finder, pageFile, pathsOf } from '../../site/table'
import type { Timeline } from '../../timeline/types'
import type { SiteTable } from '../headers'

const declared = { pages: pageRows, files: fileRows }

/**
 * Reports declared pages that are missing, and undeclared files, which would be served without headers.
 *
 * @param paths of all files, before compressed copies and host configurations are written
 */
export const tableProblems = (
  paths: readonly string[],
  timeline: Timeline,
  { pages, files }: SiteTable = declared,
): string[] => {
  const existing = new Set(paths)
  const isDeclared = finder(
    [...pages.map(({ pattern }) => pattern), ...files.flatMap(({ patterns }) => patterns)].map(
      (pattern) => [pattern, true] as const,
    ),
  )
  const missing = pages
    .flatMap((row) => pathsOf(row, timeline))
    .map(pageFile)
    .filter((file) => !existing.has(file))
  return [
    ...missing.map((file) => `${file}: is declared in lib/site/pages.ts but was not built`),
    ...paths
      .filter((path) => !isDeclared(`/${path}`))
      .map((path) => `${path}: is not declared in lib/site/pages.ts or lib/site/files.ts`),
  ]
}
