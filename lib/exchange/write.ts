/** Writes to a data folder atomically: into a copy, which replaces the folder once it has been validated. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join, normalize } from 'node:path'
import { type Replaced, replaceFolder } from '../disk/replace-folder'
import type { Changed } from '../timeline/things'

/**
 * Writes files into a folder. Creates missing folders.
 *
 * @throws Error for a path that leads out of the folder; nothing is written then
 */
export const writeInto = (dir: string, files: Changed): void => {
  for (const path of files.keys()) {
    if (isAbsolute(path) || normalize(path).startsWith('..')) throw new Error(`${path} leads out of ${dir}`)
  }
  for (const folder of new Set([...files.keys()].map(dirname)))
    mkdirSync(join(dir, folder), { recursive: true })
  for (const [path, content] of files) {
    if (content === undefined) rmSync(join(dir, path), { force: true })
    else writeFileSync(join(dir, path), content)
  }
}

/**
 * Checks what the folder would be with the files, without changing it.
 *
 * @throws whatever `check` throws
 */
export const tryIn = (folder: string, files: Changed, check: (copy: string) => void): void => {
  const copy = mkdtempSync(join(tmpdir(), 'import-'))
  try {
    cpSync(realpathSync(folder), copy, { recursive: true, preserveTimestamps: true })
    writeInto(copy, files)
    check(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/**
 * Writes all files or none.
 *
 * @param check validates the changed copy, given its path, and throws if it is invalid
 * @throws whatever `check` throws. The folder is then unchanged
 */
export const writeAllOrNothing = (
  replaced: Replaced,
  files: Changed,
  check: (copy: string) => void,
): void => {
  const { target: dir } = replaced
  const copy = `${dir}.import`
  rmSync(copy, { recursive: true, force: true })
  try {
    cpSync(dir, copy, { recursive: true, preserveTimestamps: true })
    writeInto(copy, files)
    check(copy)
    replaceFolder(replaced, copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
