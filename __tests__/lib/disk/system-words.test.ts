import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemWords } from '@/lib/disk/system-words.js'
import { writeWhole } from '@/lib/disk/write-whole'
import { freshFolder } from '../../fixtures/story'

const dir = freshFolder()
writeFileSync(join(dir, 'file'), '')
mkdirSync(join(dir, 'folder'))
writeFileSync(join(dir, 'folder', 'full'), '')

const thrownBy = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

test.each([
  [
    'a file that does not exist',
    () => readFileSync(join(dir, 'none')),
    /^.*none: it does not exist\. .*\(ENOENT\)\.$/,
  ],
  ['a file for a folder', () => readdirSync(join(dir, 'file')), /a file is where a folder is expected/],
  ['a folder for a file', () => readFileSync(join(dir, 'folder')), /a folder is where a file is expected/i],
  ['a folder that is full', () => rmdirSync(join(dir, 'folder')), /not empty/],
  ['a name without end', () => writeFileSync(join(dir, 'x'.repeat(300)), ''), /too long/],
  ['a full disk', () => writeFileSync('/dev/full', 'x'), /the disk is full/i],
  [
    'where a file is moved to',
    () => renameSync(join(dir, 'file'), join(dir, 'none', 'x')),
    /none\/x: it does not/,
  ],
  [
    'the file, not what it is written by way of',
    () => writeWhole(join(dir, 'none', 'y'), ''),
    /none\/y: it does not/,
  ],
])('it names and explains %s', (_, work, said) => {
  expect(systemWords(thrownBy(work))).toMatch(said)
  expect(systemWords(new Error('it failed', { cause: thrownBy(work) }))).toMatch(said)
})

test.each([[new Error('x')], [new TypeError('undefined is not a function')], ['text'], [undefined]])(
  'it has no words for %p, which is a fault of the program',
  (error) => {
    expect(systemWords(error)).toBeUndefined()
  },
)
