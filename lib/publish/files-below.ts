/** The files of a built site. */
import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Paths of all files, from the root of the site, with forward slashes, in order. */
export const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(dir, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort()
