import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from '@/lib/bundle'

// Within the project, where its packages are found.
mkdirSync('.cache', { recursive: true })
const dir = mkdtempSync(join('.cache', 'bundle-'))
const entry = join(dir, 'entry.ts')
const other = join(dir, 'other.ts')
const programs = join(dir, 'programs')

afterAll(() => rmSync(dir, { recursive: true }))

let changes = 0
const write = (path: string, text: string): void => {
  writeFileSync(path, text)
  // A change within the smallest step of the clock of a disk is one all the same.
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

test('runs TypeScript, with packages and what is imported on demand', () => {
  expect(run()).toBe('1 function late\n')
})

test('makes a program once, and anew when a source of it has changed', () => {
  const first = bundled(entry, programs)
  const made = readdirSync(programs).sort()
  expect(bundled(entry, programs)).toBe(first)
  write(other, 'export const other: number = 2')
  expect(bundled(entry, programs)).not.toBe(first)
  expect(run()).toBe('2 function late\n')
  // What runs already keeps its files.
  expect(readdirSync(programs)).toEqual(expect.arrayContaining(made))
})

test('makes a program anew when its file is gone or its note is damaged', () => {
  rmSync(bundled(entry, programs))
  expect(run()).toBe('1 function late\n')
  for (const note of readdirSync(programs).filter((name) => name.endsWith('.json'))) {
    writeFileSync(join(programs, note), '{')
  }
  expect(run()).toBe('1 function late\n')
})

test('an error names the line of the source', () => {
  write(other, "export const other: number = 1\n\nthrow new Error('told')")
  expect(run).toThrow(/other\.ts:3/)
})

test('what cannot be bundled is told with its place', () => {
  write(other, 'export const other: number =')
  expect(() => bundled(entry, programs)).toThrow(/other\.ts:1/)
})
