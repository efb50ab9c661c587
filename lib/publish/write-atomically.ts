/** Writes files atomically: readers never see a partial file. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes to a temporary file in the same folder, then renames it. If anything fails, the file is unchanged.
 */
export const writeAtomically = (file: string, text: string): void => {
  const temporary = join(dirname(file), `.${basename(file)}.new`)
  try {
    const handle = openSync(temporary, 'w')
    try {
      writeFileSync(handle, text)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
