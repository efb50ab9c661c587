/** Writes files whole: readers never see part of one, and what was written survives a crash. */
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Has the disk keep a file, or the names in a folder. Some systems cannot do that for folders. */
const keep = (path: string): void => {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } catch (error) {
    if (!['EINVAL', 'EPERM', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    closeSync(handle)
  }
}

/**
 * Writes to a temporary file in the same folder, which then gets the name. If anything fails, the file is unchanged.
 *
 * @param isNew whether to fail with EEXIST if there is a file of this name
 */
export const writeWhole = (file: string, text: string, { isNew = false } = {}): void => {
  const folder = dirname(file)
  const temporary = join(folder, `.${basename(file)}.${process.pid}.new`)
  try {
    writeFileSync(temporary, text)
    keep(temporary)
    if (isNew) linkSync(temporary, file)
    else renameSync(temporary, file)
    if (process.platform !== 'win32') keep(folder)
  } catch (error) {
    // The error names the temporary file, which nobody knows.
    throw Object.assign(error as Error, { path: file, dest: undefined })
  } finally {
    rmSync(temporary, { force: true })
  }
}
