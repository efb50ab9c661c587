/** A copy of the project in another folder, without anything that was ever built. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const sources = ['app', 'data', 'lib', 'public']
const files = ['package.json', 'package-lock.json', 'next.config.js', 'tsconfig.json']

/** Copies the project into a new folder, whose path it returns. */
export const copyProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'another place '))
  for (const name of [...sources, ...files]) cpSync(name, join(folder, name), { recursive: true })
  // Linked file by file, which takes no room; copied where that cannot be.
  const copied = ['-al', '-a'].some((how) => {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
    return spawnSync('cp', [how, 'node_modules', folder]).status === 0
  })
  if (!copied) throw new Error('node_modules could not be copied')
  return folder
}
