import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from '@/lib/bundle'

// Inside the project, so that packages resolve.
mkdirSync('.cache', { recursive: true })
const dir = mkdtempSync(join('.cache', 'bundle-'))
const entry = join(dir, 'entry.ts')
const other = join(dir, 'other.ts')
const programs = join(dir, 'programs')

afterAll(() => rmSync(dir, { recursive: true }))

let changes = 0
const write = (path: string, text: string): void => {
  writeFileSync(path, text)
  // Distinct timestamps, even if the file system has a low time resolution.
  changes += 1
  utimesSync(path, changes, changes)
}

const run = (): string =>
  execFileSync(process.execPath, ['--enable-source-maps', bundled(entry, programs)], {
    encoding: 'utf8',
    stdio: 'pipe',
  })

const sayOther = `import { other } from './other'
import { addDays } from 'date-fns/addDays'
const late = async () => (await import('./late')).late
console.log(other, typeof addDays, await late())`

beforeEach(() => {
  write(join(dir, 'late.ts'), "export const late: string = 'late'")
  write(other, 'export const other: number = 1')
  write(entry, sayOther)
})

test('runs TypeScript with packages and dynamic imports', () => {
  expect(run()).toBe('1 function late\n')
})

test('bundles once, and again after a source has changed', () => {
  const first = bundled(entry, programs)
  const made = readdirSync(programs).sort()
  expect(bundled(entry, programs)).toBe(first)
  write(other, 'export const other: number = 2')
  expect(bundled(entry, programs)).not.toBe(first)
  expect(run()).toBe('2 function late\n')
  // Running processes keep their files.
  expect(readdirSync(programs)).toEqual(expect.arrayContaining(made))
})

test('bundles again if the program is missing or its manifest is invalid', () => {
  rmSync(bundled(entry, programs))
  expect(run()).toBe('1 function late\n')
  for (const manifest of readdirSync(programs).filter((name) => name.endsWith('.json'))) {
    writeFileSync(join(programs, manifest), '{')
  }
  expect(run()).toBe('1 function late\n')
})

test('a stack trace contains the line of the source', () => {
  write(other, "export const other: number = 1\n\nthrow new Error('failed')")
  expect(run).toThrow(/other\.ts:3/)
})

test('a syntax error is thrown with its position', () => {
  write(other, 'export const other: number =')
  expect(() => bundled(entry, programs)).toThrow(/other\.ts:1/)
})
