/** Whether a built site holds what the table of its pages and files says, and nothing else. */
import { fileRows } from '../../site/files'
import { pageRows } from '../../site/pages'
import { finder, pageFile, pathsOf } from '../../site/table'
import type { Timeline } from '../../timeline/types'
import type { SiteTable } from '../headers'

const declared = { pages: pageRows, files: fileRows }

/**
 * Pages that are missing, and files that no row is about: these would be served without headers.
 *
 * @param paths of the files, before compressed copies and settings for hosts are written
 */
export const tableProblems = (
  paths: readonly string[],
  timeline: Timeline,
  { pages, files }: SiteTable = declared,
): string[] => {
  const there = new Set(paths)
  const isDeclared = finder(
    [...pages.map(({ pattern }) => pattern), ...files.flatMap(({ patterns }) => patterns)].map(
      (pattern) => [pattern, true] as const,
    ),
  )
  const missing = pages
    .flatMap((row) => pathsOf(row, timeline))
    .map(pageFile)
    .filter((file) => !there.has(file))
  return [
    ...missing.map((file) => `${file}: is in the table of pages (lib/site/pages.ts) but was not made`),
    ...paths
      .filter((path) => !isDeclared(`/${path}`))
      .map((path) => `${path}: is in neither table of pages and files (lib/site)`),
  ]
}
