/** Writes a file so that at no moment half of it is there. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Writes beside the file, then takes its place; the file is as it was should anything fail on the way. */
export const writeWhole = (file: string, text: string): void => {
  const fresh = join(dirname(file), `.${basename(file)}.new`)
  try {
    const handle = openSync(fresh, 'w')
    try {
      writeFileSync(handle, text)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(fresh, file)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}
