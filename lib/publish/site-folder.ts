/**
 * What the server knows of the files it serves. The site may be built anew meanwhile: what was there a moment ago may
 * be gone, and what is remembered holds until a file changes.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { join, normalize, sep } from 'node:path'
import { headerFinder } from './headers'
import { parseHeadersFile } from './host-files'
import { encodings } from './precompress'

/** A file, or nothing where there is none. */
export const readIfThere = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

type Copy = { path: string; encoding: string; ending: string }

const takes = (accepted: string, encoding: string): boolean =>
  accepted
    .split(',')
    .some((part) => new RegExp(`^\\s*${encoding}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*$)|$)`, 'i').test(part))

/**
 * The compressed copy of a file that a browser takes, where there is one; parts of a file are only sent as it is.
 *
 * @param path as asked for, still encoded
 */
export const compressedCopy = (dir: string, path: string, headers: IncomingHttpHeaders): Copy | undefined => {
  const accepted = headers['accept-encoding']
  if (typeof accepted !== 'string' || headers.range !== undefined || path.includes('%')) return undefined
  const file = path.endsWith('/') ? `${path}index.html` : path
  const inside = normalize(file) === file.replaceAll('/', sep)
  if (!inside) return undefined
  for (const [encoding, ending] of encodings) {
    if (takes(accepted, encoding) && existsSync(join(dir, file + ending))) {
      return { path: file + ending, encoding, ending }
    }
  }
  return undefined
}

/** ETags from content alone, so that a rebuild of the same data changes none. */
export const contentTags = () => {
  const known = new Map<string, { changed: number; tag: string }>()
  return (path: string, changed: number): string | undefined => {
    const found = known.get(path)
    if (found?.changed === changed) return found.tag
    const bytes = readIfThere(path)
    if (!bytes) return undefined
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    known.set(path, { changed, tag })
    return tag
  }
}

/** The headers of a path, by the file `_headers` in the folder, as the hosts read it. */
export const headersIn = (dir: string): ReturnType<typeof headerFinder> => {
  const file = join(dir, '_headers')
  let known = { changed: 0, find: headerFinder([]) }
  return (path) => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (changed !== known.changed) {
      const rules = parseHeadersFile(readIfThere(file)?.toString() ?? '')
      known = { changed, find: headerFinder(rules) }
    }
    return known.find(path)
  }
}
