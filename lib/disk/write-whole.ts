/** Writes files whole: readers never see part of one, and what was written survives a crash. */
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
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
 * Removes what a process that was killed while it wrote left below a folder. To be called while no other process writes there.
 */
export const sweepFolder = (folder: string): void => {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/^\..+\.\d+\.new$/.test(basename(path))) rmSync(join(folder, path), { force: true })
  }
}

/**
 * Writes to a temporary file in the same folder, which then gets the name. If anything fails, the file is unchanged.
 *
 * @param isNew whether to fail with EEXIST if there is a file of this name
 */
export const writeWhole = (file: string, text: string, { isNew = false } = {}): void => {
  // A link stays one, and the file that it leads to keeps its permissions.
  const target = !isNew && existsSync(file) ? realpathSync(file) : file
  const folder = dirname(target)
  const temporary = join(folder, `.${basename(target)}.${process.pid}.new`)
  try {
    writeFileSync(temporary, text)
    const mode = statSync(target, { throwIfNoEntry: false })?.mode
    if (mode !== undefined) chmodSync(temporary, mode & 0o777)
    keep(temporary)
    if (isNew) linkSync(temporary, target)
    else renameSync(temporary, target)
    if (process.platform !== 'win32') keep(folder)
  } catch (error) {
    // The error names the temporary file, which nobody knows.
    throw Object.assign(error as Error, { path: file, dest: undefined })
  } finally {
    rmSync(temporary, { force: true })
  }
}
