/** The benchmark's own packages, which stand in `bench/node_modules` so that the site's do not grow by them. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const here = import.meta.dirname ?? join(process.cwd(), 'bench')

/** Path of a file within one of the benchmark's packages. */
export const packagePath = (...parts: string[]): string => join(here, 'node_modules', ...parts)

const wanted = (): Record<string, string> =>
  JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies

/** The version that is installed, of the benchmark's packages or of the site's. */
export const versionOf = (name: string): string => {
  const inside = packagePath(name, 'package.json')
  const file = existsSync(inside) ? inside : join(here, '..', 'node_modules', name, 'package.json')
  return JSON.parse(readFileSync(file, 'utf8')).version
}

/** Installs the packages unless they are there as the lock file has them. */
export const ensurePackages = (): void => {
  const there = Object.entries(wanted()).every(
    ([name, version]) => existsSync(packagePath(name)) && versionOf(name) === version,
  )
  if (there) return
  const args = ['ci', '--prefix', here, '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('The packages of the benchmark could not be installed.')
}

/**
 * A package of the benchmark. By its path and not its name: types and lint do without them being installed.
 *
 * @param file the module within the package
 */
export const load = async <T>(name: string, file: string): Promise<T> =>
  import(pathToFileURL(packagePath(name, file)).href)
