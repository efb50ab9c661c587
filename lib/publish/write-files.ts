/** Writes files of the site into a folder. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SiteFile } from '../site/table'

/**
 * Writes each file once it is made.
 *
 * @param onWritten called after each
 * @throws Error of the first file that cannot be made, with its path
 */
export const writeFiles = async (
  dir: string,
  files: readonly SiteFile[],
  onWritten: () => void,
): Promise<void> => {
  for (const { path, make } of files) {
    const target = join(dir, path)
    try {
      const made = await make()
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, made)
    } catch (cause) {
      throw new Error(`${path} could not be written: ${cause instanceof Error ? cause.message : cause}`, {
        cause,
      })
    }
    onWritten()
  }
}
