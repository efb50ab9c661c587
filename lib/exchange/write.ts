/** Writes into a data folder all or nothing: into a copy beside it, which takes its place once it has been checked. */
import { cpSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Paths from the root of the folder, with what is to stand there. */
export type Files = ReadonlyMap<string, string>

export const writeInto = (dir: string, files: Files): void => {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
}

/**
 * @param check throws where the changed copy is not sound; it gets its path
 * @throws whatever `check` throws; the folder is then as it was
 */
export const writeAllOrNothing = (folder: string, files: Files, check: (copy: string) => void): void => {
  const dir = realpathSync(folder)
  const [copy, old] = [`${dir}.import`, `${dir}.before-import`]
  for (const path of [copy, old]) rmSync(path, { recursive: true, force: true })
  try {
    cpSync(dir, copy, { recursive: true, preserveTimestamps: true })
    writeInto(copy, files)
    check(copy)
    renameSync(dir, old)
    try {
      renameSync(copy, dir)
    } catch (error) {
      renameSync(old, dir)
      throw error
    }
    rmSync(old, { recursive: true, force: true })
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
