/**
 * Reads the files that the server sends. The site may be rebuilt while it is served, so files can disappear
 * at any time, and cached values are valid only until the file changes.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { join, normalize, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { headerFinder } from './headers'
import { parseHeadersFile } from './host-files'
import { encodings } from './precompress'

/** The content of a file, or undefined if it cannot be read. */
const readIfExists = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** Which folder is at a path now. Undefined while there is none: a build moves the old one away, then the new one in. */
export const folderState = (dir: string): string | undefined => {
  const stat = statSync(dir, { throwIfNoEntry: false })
  return stat?.isDirectory() ? `${stat.dev} ${stat.ino} ${stat.birthtimeMs}` : undefined
}

const WAIT = 20
const MOST_WAITS = 500

/** Like `folderState`, but waits for a folder that is being replaced. Undefined if there is none after ten seconds. */
export const folderAgain = async (dir: string): Promise<string | undefined> => {
  for (let waits = 0; waits < MOST_WAITS; waits++) {
    const state = folderState(dir)
    if (state !== undefined) return state
    await sleep(WAIT)
  }
  return undefined
}

/**
 * Whether what is at a path of the site is in its folder, and no link to something outside. True for what is not there.
 *
 * @param path the requested path, still percent-encoded
 */
export const isInside = (dir: string, path: string): boolean => {
  try {
    const file = decodeURIComponent(path)
    const real = realpathSync(join(dir, file.endsWith('/') ? `${file}index.html` : file))
    return `${real}${sep}`.startsWith(`${realpathSync(dir)}${sep}`)
  } catch {
    return true
  }
}

/** The content of a file of the site. Undefined if it cannot be read, or is a link to something outside. */
export const readInside = (dir: string, path: string): Buffer | undefined =>
  isInside(dir, path) ? readIfExists(join(dir, path)) : undefined

type Copy = { path: string; encoding: string; ending: string }

const accepts = (accepted: string, encoding: string): boolean =>
  accepted
    .split(',')
    .some((part) => new RegExp(`^\\s*${encoding}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*$)|$)`, 'i').test(part))

/**
 * Finds a compressed copy of a file that the client accepts. Range requests always get the original.
 *
 * @param path the requested path, still percent-encoded
 */
export const compressedCopy = (dir: string, path: string, headers: IncomingHttpHeaders): Copy | undefined => {
  const accepted = headers['accept-encoding']
  if (typeof accepted !== 'string' || headers.range !== undefined || path.includes('%')) return undefined
  const file = path.endsWith('/') ? `${path}index.html` : path
  const inside = normalize(file) === file.replaceAll('/', sep)
  if (!inside) return undefined
  for (const [encoding, ending] of encodings) {
    if (accepts(accepted, encoding) && existsSync(join(dir, file + ending))) {
      return { path: file + ending, encoding, ending }
    }
  }
  return undefined
}

/** Creates a cache of ETags. They depend only on content, so a rebuild of the same data keeps them. */
export const contentTags = () => {
  const known = new Map<string, { changed: number; tag: string }>()
  return (path: string, changed: number): string | undefined => {
    const found = known.get(path)
    if (found?.changed === changed) return found.tag
    const bytes = readIfExists(path)
    if (!bytes) return undefined
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    known.set(path, { changed, tag })
    return tag
  }
}

/** Returns a lookup of headers by path, from the `_headers` file in the folder. */
export const headersIn = (dir: string): ReturnType<typeof headerFinder> => {
  const file = join(dir, '_headers')
  let known = { changed: 0, find: headerFinder([]) }
  return (path) => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (changed !== known.changed) {
      const rules = parseHeadersFile(readIfExists(file)?.toString() ?? '')
      known = { changed, find: headerFinder(rules) }
    }
    return known.find(path)
  }
}
