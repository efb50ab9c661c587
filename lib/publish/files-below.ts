/** Lists the files of a folder, such as a built site. */
import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The sorted paths of all files below a folder, relative to it, with forward slashes. */
export const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(dir, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort()
