/** Versions of installed packages, for hashes that have to change with what a package makes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `name@version` of an installed package. */
export const packageVersion = (name: string): string => {
  const manifest = readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8')
  const { version }: { version?: unknown } = JSON.parse(manifest)
  return `${name}@${version}`
}
