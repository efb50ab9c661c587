import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataState } from '@/lib/timeline/data-state'
import { buildStory, freshFolder, writeStory } from '../../fixtures/story'

const flood = 'events/the-flood.json'
const picture = 'images/flood.jpg'

test.each<[string, (dir: string) => void]>([
  ['a file is saved again', (dir) => utimesSync(join(dir, flood), 1, 1)],
  ['a file is longer', (dir) => writeFileSync(join(dir, flood), `${readFileSync(join(dir, flood))} `)],
  ['a file is gone', (dir) => rmSync(join(dir, flood))],
  ['a file has another name', (dir) => renameSync(join(dir, flood), join(dir, 'events/flood.json'))],
  ['a file is new', (dir) => writeFileSync(join(dir, 'note.md'), 'x')],
  ['a picture is replaced', (dir) => writeFileSync(join(dir, picture), 'another')],
  ['a picture is gone', (dir) => rmSync(join(dir, picture))],
  ['the folder is gone', (dir) => rmSync(dir, { recursive: true })],
])('it is another one when %s', (_, change) => {
  const dir = writeStory(buildStory())
  mkdirSync(join(dir, 'images'))
  writeFileSync(join(dir, picture), 'one')
  const before = dataState(dir)
  expect(dataState(dir)).toBe(before)
  change(dir)
  expect(dataState(dir)).not.toBe(before)
})

test('temporary files of an editor are not a change', () => {
  const dir = writeStory(buildStory())
  const before = dataState(dir)
  writeFileSync(join(dir, 'events/.the-flood.json.swp'), 'x')
  expect(dataState(dir)).toBe(before)
  expect(dataState(join(freshFolder(), 'nowhere'))).toMatch(/^[0-9a-f]{16}$/)
})
