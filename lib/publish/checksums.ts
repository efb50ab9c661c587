/** `SHA256SUMS`: the checksums of all files of a site, in the format of `sha256sum --check`. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKSUMS } from '../site/files'

/** One line per file, sorted by path. */
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
 * Writes `SHA256SUMS` into a site.
 *
 * @param paths relative to the root of the site, with forward slashes
 */
export const writeChecksums = (dir: string, paths: readonly string[]): void =>
  writeFileSync(join(dir, CHECKSUMS), formatChecksums(dir, paths))
