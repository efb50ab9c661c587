// Damage to the data folder itself, and to the text of files.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { syntaxProblem } from '@/lib/timeline/json-text'
import { readTimeline } from '@/lib/timeline/read'
import { placesOf, reportOf } from '../../fixtures/damage'
import { buildStory, freshFolder, writeStory } from '../../fixtures/story'

const goodFolder = (): string => writeStory(buildStory())

test('a missing folder lacks every file', () => {
  expect(placesOf(join(freshFolder(), 'nowhere')).map(({ file }) => file)).toEqual([
    ...['site', 'kinds', 'eras', 'themes', 'actors', 'publishers', 'sources'].map((name) => `${name}.json`),
    'events',
  ])
})

test('a missing file is named', () => {
  const dir = goodFolder()
  rmSync(join(dir, 'themes.json'))
  expect(placesOf(dir)).toEqual([{ file: 'themes.json', field: '' }])
})

test.each([
  'event.json',
  'sources.csv',
  'kinds',
  'events/The-Flood.json',
  'events/flood.txt',
  'events/a--b.json',
])('the unexpected file %s is named', (file) => {
  const dir = goodFolder()
  writeFileSync(join(dir, file), '{}')
  expect(placesOf(dir)).toEqual([{ file, field: '' }])
})

test('notes and hidden files are allowed', () => {
  const dir = goodFolder()
  for (const file of ['README.md', '.DS_Store', 'events/.gitkeep']) writeFileSync(join(dir, file), 'x')
  expect(readTimeline({ dir }).events).toHaveLength(5)
})

test.each(['kinds', 'eras', 'themes', 'actors', 'publishers', 'sources'])(
  'while %s.json cannot be read, nothing is said of the ids in it',
  (name) => {
    const dir = goodFolder()
    writeFileSync(join(dir, `${name}.json`), '[')
    expect(placesOf(dir)).toEqual([{ file: `${name}.json`, field: '' }])
  },
)

test.each([
  ['a comma that is missing', '{\n  "a": 1\n  "b": 2\n}\n', '3:3'],
  ['a comma too many', '[\n  1,\n]\n', '3:1'],
  ['a comment', '{}\n// later\n', '2:1'],
  ['a text that does not end', '{\n  "a": "b\n}\n', '2:8'],
  ['nothing', '', '1:1'],
])('%s is shown with its line and column', (_, text, place) => {
  const dir = goodFolder()
  writeFileSync(join(dir, 'events/the-flood.json'), text)
  expect(placesOf(dir)).toEqual([{ file: 'events/the-flood.json', field: '' }])
  expect(reportOf(dir)).toContain(`data/events/the-flood.json:${place}\n`)
})

test.each([
  ['events/the-flood.json', 5000],
  ['events/the-flood.json', 200_000],
  ['sources.json', 101],
  ['ledger.json', 5000],
])('%s of %i levels is reported in words', (file, levels) => {
  for (const text of [
    `${'['.repeat(levels)}${']'.repeat(levels)}`,
    `{"a":`.repeat(levels),
    `{"title": ${'[{"a":'.repeat(levels)}1`,
  ]) {
    const dir = goodFolder()
    writeFileSync(join(dir, file), text)
    expect(placesOf(dir)).toEqual([{ file, field: '' }])
    expect(reportOf(dir)).toContain('on more than 100 levels')
  }
})

test('a byte order mark at the beginning of a file is no part of it', () => {
  const dir = goodFolder()
  const path = join(dir, 'events/the-flood.json')
  writeFileSync(path, `\ufeff${readFileSync(path, 'utf8')}`)
  expect(readTimeline({ dir }).events).toHaveLength(5)
})

test.each(['null', '7', '"text"', '[]', 'true'])(
  'a file that holds %s is reported, as event and as site',
  (text) => {
    for (const file of ['events/the-flood.json', 'site.json']) {
      const dir = goodFolder()
      writeFileSync(join(dir, file), text)
      expect(placesOf(dir)).toEqual([{ file, field: '' }])
    }
  },
)

/** The file as an object with the list under its name, next to a reference to a schema. */
const named = (dir: string, name: string, more: object = {}): void => {
  const file = join(dir, `${name}.json`)
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const schema = { $schema: `./schemas/${name}.schema.json` }
  writeFileSync(file, JSON.stringify({ ...schema, [name]: list, ...more }, null, 2))
}

test('lists wrapped in an object and files with a schema reference give the same story', () => {
  const [plain, dir] = [goodFolder(), goodFolder()]
  for (const name of ['kinds', 'eras', 'themes', 'actors', 'publishers', 'sources']) named(dir, name)
  for (const name of ['site', 'events/the-flood']) {
    const file = join(dir, `${name}.json`)
    const value = JSON.parse(readFileSync(file, 'utf8')) as object
    writeFileSync(file, JSON.stringify({ $schema: 'anything', ...value }))
  }
  mkdirSync(join(dir, 'schemas'))
  writeFileSync(join(dir, 'schemas', 'event.schema.json'), 'not read')
  expect(readTimeline({ dir })).toEqual(readTimeline({ dir: plain }))
})

test('problems in a wrapped list are reported with their positions', () => {
  const dir = goodFolder()
  const file = join(dir, 'sources.json')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('"press"', '"pres"').replace('"minutes"', '"minuts"'),
  )
  named(dir, 'sources')
  expect(placesOf(dir)).toEqual([{ file: 'sources.json', field: 'sources[0].kind' }])
  expect(reportOf(dir)).toContain('data/sources.json:13:7  sources[0].kind\n')
})

test('an unknown field next to a list is reported, with a suggestion', () => {
  const dir = goodFolder()
  named(dir, 'kinds', { note: 'x' })
  expect(placesOf(dir)).toEqual([{ file: 'kinds.json', field: 'note' }])
  writeFileSync(join(dir, 'kinds.json'), '{ "$schema": "x", "kind": [] }')
  expect(placesOf(dir)).toEqual([
    { file: 'kinds.json', field: 'kind' },
    { file: 'kinds.json', field: 'kinds' },
  ])
  expect(reportOf(dir)).toContain('did you mean `kinds`?')
})

test('an empty list of kinds is reported', () => {
  const dir = goodFolder()
  writeFileSync(join(dir, 'kinds.json'), '[]')
  expect(placesOf(dir)).toContainEqual({ file: 'kinds.json', field: '' })
})

test('a story may have no events yet', () => {
  const dir = goodFolder()
  rmSync(join(dir, 'events'), { recursive: true })
  expect(placesOf(dir)).toEqual([{ file: 'events', field: '' }])
  mkdirSync(join(dir, 'events'))
  const { events, updated } = readTimeline({ dir })
  expect({ events, updated }).toEqual({ events: [], updated: undefined })
})

test('a folder instead of a file is reported', () => {
  const dir = goodFolder()
  mkdirSync(join(dir, 'events', 'folder.json'))
  expect(placesOf(dir)).toEqual([{ file: 'events/folder.json', field: '' }])
})

test('a duplicate field is reported, because JSON.parse would drop the first', () => {
  const dir = goodFolder()
  const file = join(dir, 'themes.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"id":', '"id": "first",\n    "id":'))
  expect(placesOf(dir)).toEqual([{ file: 'themes.json', field: '[0].id' }])
})

test('a text that looks like a field name does not hide a duplicate field', () => {
  const dir = goodFolder()
  const file = join(dir, 'themes.json')
  const text = readFileSync(file, 'utf8')
  const quoting = text.replace(/("description": \{\s*)"en": "[^"]+"/, '$1"en": "They said \\"yes\\": twice"')
  expect(quoting).not.toBe(text)
  writeFileSync(file, quoting)
  expect(() => readTimeline({ dir })).not.toThrow()
  writeFileSync(file, quoting.replace('"id":', '"id": "first",\n    "id":'))
  expect(placesOf(dir)).toEqual([{ file: 'themes.json', field: '[0].id' }])
})

test('a name of more than 80 letters is refused', () => {
  const dir = goodFolder()
  const name = `${'a'.repeat(81)}.json`
  writeFileSync(join(dir, 'events', name), '{}')
  expect(placesOf(dir)).toEqual([{ file: `events/${name}`, field: '' }])
})

test.each([
  ['{ “id”: "a" }', 'a typographic quotation mark', 'straight quotation marks'],
  ['{ // a note\n"id": "a" }', 'a comment', 'JSON has no comments'],
  ["{ 'id': 1 }", 'a single quotation mark', 'double quotation marks'],
  ['{\n<<<<<<< HEAD\n"id": 1 }', 'merge conflict markers', 'keep one of the two versions'],
  ['{ "id": 1', 'the end of the file', 'missing at the end'],
  ['', '', 'the file is empty'],
  ['{ "id": 1 "at": 2 }', 'no comma where one is expected', 'fix the line'],
])('%j is reported in words with a fix', (text, came, fix) => {
  const problem = syntaxProblem('data/themes.json', text)
  expect(problem.came).toContain(came)
  expect(problem.fix).toContain(fix)
})
