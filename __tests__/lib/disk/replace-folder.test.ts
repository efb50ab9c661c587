import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { mendFolder, replaceFolder } from '@/lib/disk/replace-folder'
import { freshFolder } from '../../fixtures/story'

/** Folders with a file that says which one it is. */
const withFolders = (...names: string[]) => {
  const root = freshFolder()
  for (const name of names) {
    mkdirSync(join(root, name))
    writeFileSync(join(root, name, 'which'), name)
  }
  const replaced = { target: join(root, 'out'), aside: join(root, 'out.old') }
  const which = (name: string): string => readFileSync(join(root, name, 'which'), 'utf8')
  return { root, replaced, which, fresh: join(root, 'fresh'), lock: join(root, 'lock') }
}

test.each([[['fresh', 'out']], [['fresh']], [['fresh', 'out', 'out.old']]])('from %p', (names) => {
  const { root, replaced, which, fresh } = withFolders(...names)
  replaceFolder(replaced, fresh)
  expect(readdirSync(root)).toEqual(['out'])
  expect(which('out')).toBe('fresh')
})

test('if there is nothing to put in its place, the folder stays', () => {
  const { root, replaced, which, fresh } = withFolders('out')
  expect(() => replaceFolder(replaced, fresh)).toThrow(/ENOENT/)
  expect(readdirSync(root)).toEqual(['out'])
  expect(which('out')).toBe('out')
})

test.each([
  ['before the new folder was in place', ['out.old'], 'out.old', /was put back/],
  ['before the old folder was removed', ['out', 'out.old'], 'out', /already complete/],
])('a replacement that was cut off %s is mended', (_, names, kept, said) => {
  const { root, replaced, which, lock } = withFolders(...names)
  expect(mendFolder(replaced, 'A build', lock)).toMatch(said)
  expect(readdirSync(root)).toEqual(['out'])
  expect(which('out')).toBe(kept)
  expect(mendFolder(replaced, 'A build', lock)).toBeUndefined()
})

test('a replacement that is going on is left alone', () => {
  const { root, replaced, lock } = withFolders('out.old')
  writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), task: 'the build' }))
  expect(mendFolder(replaced, 'A build', lock)).toBeUndefined()
  expect(readdirSync(root)).toEqual(['lock', 'out.old'])
})
