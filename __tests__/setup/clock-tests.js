/** Finds the tests for which it matters what zone the machine stands in. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What goes by the clock or the zone of the machine, or would if it forgot to say which zone it means. */
const clock = /\bDate[.(]|\bDateTimeFormat\b/

const goesByClock = (path) => clock.test(readFileSync(path, 'utf8'))

const sourceOf = (name) =>
  ['.ts', '.tsx', '.js', '/index.ts'].map((ending) => name + ending).find((path) => existsSync(path))

/** The modules of the project that a file imports by itself. */
const importedBy = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/from '@\/([^']+)'/g)].flatMap(([, name]) => sourceOf(name) ?? [])

/**
 * The unit tests that use dates, or import a module that does. Read off the files whenever tests run, so that no list
 * of them can go out of date.
 */
export const clockTests = (folders) =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => [path, ...importedBy(path)].some(goesByClock))
