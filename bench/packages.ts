/** The packages of the benchmark, in `bench/node_modules` to keep them out of the site's dependencies. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const here = import.meta.dirname ?? join(process.cwd(), 'bench')

/** The path of a file in one of these packages. */
export const packagePath = (...parts: string[]): string => join(here, 'node_modules', ...parts)

const wanted = (): Record<string, string> =>
  JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies

/** The installed version of a package of the benchmark or the site. */
export const versionOf = (name: string): string => {
  const inside = packagePath(name, 'package.json')
  const file = existsSync(inside) ? inside : join(here, '..', 'node_modules', name, 'package.json')
  return JSON.parse(readFileSync(file, 'utf8')).version
}

/** Installs the packages unless all of them are installed in the right version. */
export const ensurePackages = (): void => {
  const isInstalled = Object.entries(wanted()).every(
    ([name, version]) => existsSync(packagePath(name)) && versionOf(name) === version,
  )
  if (isInstalled) return
  const args = ['ci', '--prefix', here, '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('The packages of the benchmark could not be installed.')
}

/**
 * Imports a package by path instead of name, so that type checks and lint work without installing it.
 *
 * @param file the module within the package
 */
export const load = async <T>(name: string, file: string): Promise<T> =>
  import(pathToFileURL(packagePath(name, file)).href)
