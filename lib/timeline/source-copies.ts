/** Adds the address of an archived copy to a source in `sources.json`. */
import { languagesOf } from './authored'
import { canonicalWriters } from './canonical'
import { readDataFiles } from './data-files'
import { DataError } from './problems'
import type { AuthoredSource } from './schema'

/** The file name of the list in a data folder. */
export const SOURCES_FILE = 'sources.json'

/**
 * The new text of `sources.json`. The file is read again, because it may have been edited. Undefined if the source was
 * removed, has another address now, or already has a copy, which is never replaced.
 *
 * @throws DataError if the list cannot be read, as writing it would lose data
 */
export const sourcesWithCopy = (
  dir: string,
  { id, url }: Pick<AuthoredSource, 'id' | 'url'>,
  archivedUrl: string,
): string | undefined => {
  const files = readDataFiles(dir)
  const file = files.top.get('sources')
  const problems = files.problems.filter((problem) => problem.file.endsWith(SOURCES_FILE))
  if (problems.length > 0) throw new DataError(problems)
  const sources = (Array.isArray(file?.value) ? file.value : []) as readonly Partial<AuthoredSource>[]
  const source = sources.find((it) => it?.id === id && it.url === url && it.archivedUrl === undefined)
  if (!source) return undefined
  const changed = sources.map((it) => (it === source ? { ...it, archivedUrl } : it))
  return canonicalWriters(languagesOf(files)).list('sources', changed)
}
