import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tidyStory, untidyNote, updateSchemas } from '@/lib/publish/tidy-story'
import { DataError } from '@/lib/timeline/problems'
import { readTimeline } from '@/lib/timeline/read'
import { untidyFiles } from '@/lib/timeline/tidy'
import { buildStory, freshFolder, writeStory } from '../../fixtures/story'

const untidy = (dir: string): string[] => {
  const { files, schemas } = untidyFiles(dir)
  return [...files.keys(), ...schemas.keys()]
}

const folder = (): string => writeStory(buildStory())

const tidied = (): string => {
  const dir = folder()
  tidyStory(dir)
  return dir
}

const edit = (dir: string, path: string, change: (text: string) => string): void => {
  const file = join(dir, path)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

test('tidied files are tidy and have the same content as before', () => {
  const [before, dir] = [folder(), folder()]
  expect(untidy(dir)).toHaveLength(7 + 5 + 9)
  tidyStory(dir)
  expect(untidy(dir)).toEqual([])
  expect(untidyNote(dir)).toBeUndefined()
  expect(tidyStory(dir)).toBe('All files are formatted; nothing to write.')
  const [one, other] = [before, dir].map((from) => readTimeline({ dir: from }))
  expect(one?.events).toEqual(other?.events.map((event) => ({ ...event, claims: expect.any(Array) })))
  expect(other?.kinds).toEqual(one?.kinds)
  expect(other?.sources.map(({ id }) => id)).toEqual(['diary', 'echo', 'minutes', 'notice', 'wire'])
})

test.each([
  ['two fields the other way round', 'events/the-flood.json', /("id": "e2"),\s+("era": "library")/, '$2, $1'],
  ['another depth', 'kinds.json', /\n {2}/g, '\n    '],
  ['no newline at the end', 'site.json', /\n$/, ''],
  ['an actor out of order', 'actors.json', /"council"/, '"zoo-council"'],
  ['no reference to a schema', 'eras.json', /"\$schema".*/, ''],
])('%s is mended, and nothing else is written', (_, path, from, to) => {
  const dir = tidied()
  const text = readFileSync(join(dir, path), 'utf8')
  edit(dir, path, (before) => before.replace(from, to))
  expect(readFileSync(join(dir, path), 'utf8')).not.toBe(text)
  const { files } = untidyFiles(dir)
  expect([...files.keys()]).toEqual([path])
  expect(untidyNote(dir)).toContain(`Not in canonical form: ${dir}/${path}.`)
  expect(tidyStory(dir).split('\n')[0]).toBe(`Formatted: ${dir}/${path}`)
  expect(untidy(dir)).toEqual([])
})

test('Windows line endings are tidy', () => {
  const dir = tidied()
  edit(dir, 'site.json', (text) => text.replaceAll('\n', '\r\n'))
  expect(untidy(dir)).toEqual([])
})

test.each([
  ['that is not JSON', (text: string) => text.replace(',', ',,')],
  ['with a duplicate field', (text: string) => text.replace('"id"', '"id": "x",\n  "id"')],
])('with a file %s nothing is written at all', (_, change) => {
  const dir = folder()
  edit(dir, 'events/the-flood.json', change)
  const before = readFileSync(join(dir, 'actors.json'), 'utf8')
  expect(() => tidyStory(dir)).toThrow(DataError)
  expect(() => tidyStory(dir)).toThrow('the-flood.json')
  expect(readFileSync(join(dir, 'actors.json'), 'utf8')).toBe(before)
})

test('with a ledger in the middle of a merge nothing is written either', () => {
  const dir = folder()
  writeFileSync(join(dir, 'ledger.json'), '<<<<<<< ours\n{}\n')
  expect(() => tidyStory(dir)).toThrow('ledger.json')
})

test('invalid values are tidied too, and left for the check to report', () => {
  const dir = folder()
  edit(dir, 'events/the-flood.json', (text) => text.replace('"title"', '"tilte"'))
  tidyStory(dir)
  const written = JSON.parse(readFileSync(join(dir, 'events/the-flood.json'), 'utf8'))
  expect(Object.keys(written).at(-1)).toBe('tilte')
})

test('a new source makes the schemas stale, and the ledger command updates existing ones', () => {
  const dir = tidied()
  edit(dir, 'sources.json', (text) => text.replace('"id": "notice"', '"id": "notices"'))
  expect(untidy(dir)).toEqual([
    'schemas/actors.schema.json',
    'schemas/sources.schema.json',
    'schemas/event.schema.json',
  ])
  expect(untidyNote(dir)).toContain('`npm run check -- --fix` fixes it.')
  expect(updateSchemas(dir)).toContain('schemas/event.schema.json')
  expect(untidy(dir)).toEqual([])
  expect(updateSchemas(dir)).toBeUndefined()
  expect(updateSchemas(folder())).toBeUndefined()
})

test('a missing folder is reported', () => {
  expect(() => untidyFiles(join(freshFolder(), 'nowhere'))).toThrow(DataError)
})
