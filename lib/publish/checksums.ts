/** `SHA256SUMS`: what `sha256sum --check` wants to know of every file of a site. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKSUMS } from '../site/files'

/** One line a file, in the order of their paths. */
export const formatChecksums = (dir: string, paths: readonly string[]): string =>
  [...paths]
    .sort()
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(dir, path)))
          .digest('hex')}  ${path}\n`,
    )
    .join('')

/**
 * Writes the list into a site.
 *
 * @param paths from the root of the site, with forward slashes
 */
export const writeChecksums = (dir: string, paths: readonly string[]): void =>
  writeFileSync(join(dir, CHECKSUMS), formatChecksums(dir, paths))
