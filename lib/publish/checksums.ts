/** `SHA256SUMS`: the checksums of all files of a site, in the format of `sha256sum --check`. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKSUMS } from '../site/files'
import { unhurried } from './unhurried'

/** One line per file, sorted by path. */
export const formatChecksums = async (dir: string, paths: readonly string[]): Promise<string> => {
  const lines: string[] = []
  for await (const path of unhurried([...paths].sort())) {
    const sum = createHash('sha256')
      .update(readFileSync(join(dir, path)))
      .digest('hex')
    lines.push(`${sum}  ${path}\n`)
  }
  return lines.join('')
}

/**
 * Writes `SHA256SUMS` into a site.
 *
 * @param paths relative to the root of the site, with forward slashes
 */
export const writeChecksums = async (dir: string, paths: readonly string[]): Promise<void> =>
  writeFileSync(join(dir, CHECKSUMS), await formatChecksums(dir, paths))
