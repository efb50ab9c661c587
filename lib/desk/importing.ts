/** Imports a file from the desk: by `npm run import`, first without writing, then with the same flags. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { slugOf } from '../slug'
import { importFolder } from './drafts'
import { commandOutput } from './publish'

/** A table that waits on disk until it is taken. */
export type KeptImport = { key: string; file: string; flags: readonly string[] }

export type ImportReport = { text: string; isWrong: boolean }

const flag = (data: FormData, field: string, option: string): string[] => {
  const text = String(data.get(field) ?? '').trim()
  return text === '' ? [] : text === 'true' ? [option] : [option, text]
}

/** Keeps the file of a form and reports on it. The report says what is wrong, or what would be written. */
export const reportOn = async (
  upload: File,
  data: FormData,
  dir: string,
  env: NodeJS.ProcessEnv,
): Promise<ImportReport & { kept: KeptImport }> => {
  const folder = importFolder(dir)
  const [, ending = 'csv'] = /\.(csv|tsv|xlsx|json)$/i.exec(upload.name) ?? []
  // The name tells the tables of the record from others.
  const name = slugOf(upload.name.replace(/\.[^.]*$/, '')) || 'table'
  const kept: KeptImport = {
    key: randomBytes(6).toString('hex'),
    file: join(folder, `${name}.${ending.toLowerCase()}`),
    flags: [
      ...flag(data, 'accessed', '--accessed'),
      ...flag(data, 'kind', '--kind'),
      ...flag(data, 'sourceKind', '--source-kind'),
      ...flag(data, 'language', '--language'),
      ...flag(data, 'replace', '--replace'),
      ...flag(data, 'newThemes', '--new-themes'),
      ...flag(data, 'skipDuplicates', '--skip-duplicates'),
    ],
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(kept.file, new Uint8Array(await upload.arrayBuffer()))
  const { text, code } = await commandOutput(['import', kept.file, ...kept.flags, '--dry-run'], env)
  return { text, isWrong: code !== 0, kept }
}

/** Imports what was reported on. Undefined if it does not wait any more. */
export const takeImport = async (
  { file, flags }: KeptImport,
  dir: string,
  env: NodeJS.ProcessEnv,
): Promise<ImportReport | undefined> => {
  if (!existsSync(file)) return undefined
  const { text, code } = await commandOutput(['import', file, ...flags], env)
  if (code === 0) leaveImport(dir)
  return { text, isWrong: code !== 0 }
}

/** Forgets the file that waits. */
export const leaveImport = (dir: string): void => rmSync(importFolder(dir), { recursive: true, force: true })
