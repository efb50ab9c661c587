/** Finds tests by what they use, each time they run, so that no list can become stale. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * Code that uses the clock or the zone of the machine, or would if it did not name a zone. Dates in words are made with
 * a library that reads a `Date` in the zone of the machine.
 */
const clock = /\bDate[.(]|\bDateTimeFormat\b|\bformat(?:When|Date|Day)\b/

const goesByClock = (path) => clock.test(readFileSync(path, 'utf8'))

const sourceOf = (name) =>
  ['.ts', '.tsx', '.js', '/index.ts'].map((ending) => name + ending).find((path) => existsSync(path))

/** The modules of the project that a file imports. */
const importedBy = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/from '@\/([^']+)'/g)].flatMap(([, name]) => sourceOf(name) ?? [])

/** Formats that contain dates, at whatever distance the code that writes them is. */
const dated = /\/(?:calendar|feed|atom|rss|json-feed|(?:\w+-)?json-ld)[^/]*\.test\.ts$/

const testsIn = (folders) =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => path.split(sep).join('/'))

/** The tests that depend on the clock or the time zone of the machine: they use dates, or import a module that does. */
export const clockTests = (folders) =>
  testsIn(folders).filter((path) => dated.test(path) || [path, ...importedBy(path)].some(goesByClock))

/** The tests of properties. */
export const propertyTests = (folders) =>
  testsIn(folders).filter((path) => readFileSync(path, 'utf8').includes('setup/properties'))
