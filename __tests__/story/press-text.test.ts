// No sentence of the site stands in the text that the story started from: no eight words in a row are the same.
// That text is no part of the project; hashes of its runs of words are enough to know one by.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTimeline } from '@/lib/timeline/read'
import { hashOf, runsOf } from './word-runs'

/** One hash a line, made by `hash-runs.ts`. */
const pressRuns = new Set(readFileSync(join(__dirname, 'press-runs.txt'), 'utf8').trim().split('\n'))

const { actors } = readTimeline({ dir: 'data' })
const names = actors
  .flatMap(({ name, variants = [] }) => [...Object.values(name), ...variants.map(({ form }) => form)])
  .sort((a, b) => b.length - a.length)

/** Names are carried over as they are, and what is quoted is given as quoted: a number stands for each. */
const ownWords = (text: string): string =>
  names
    .reduce((rest, name, index) => rest.replaceAll(name, ` ${index}0000 `), text)
    .replace(/[“"‘「][^”"’」]*[”"’」]/g, ' 0000 ')

type Text = { at: string; text: string }

/** Every text of the data, but the passages: they are the sources' own words, and marked as such. */
const textsIn = (value: unknown, at: string): Text[] => {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'passage' ? [] : textsIn(inner, `${at} ${key}`),
  )
}

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))

const texts: Text[] = [
  ...filesIn('data', '.json').flatMap((file) => textsIn(JSON.parse(readFileSync(file, 'utf8')), file)),
  ...filesIn('lib/languages', '.ts').map((file) => ({ at: file, text: readFileSync(file, 'utf8') })),
]

/** Runs of our texts that are among those of another text. */
const copiedFrom = (runs: ReadonlySet<string>, from: readonly Text[]): string[] =>
  from.flatMap(({ at, text }) =>
    runsOf(ownWords(text))
      .filter((run) => runs.has(hashOf(run)))
      .map((run) => `${at}: ${run}`),
  )

const hashed = (source: string): ReadonlySet<string> => new Set(runsOf(source).map(hashOf))

test('a run of words is found across breaks of lines and signs, names and quotes aside', () => {
  const source = 'One two,\nthree four; five six seven EIGHT nine.'
  const found = (text: string) => copiedFrom(hashed(source), [{ at: 'here', text }])
  expect(found('zero one two three four five six seven eight')).toEqual([
    'here: one two three four five six seven eight',
  ])
  expect(found('one two three four five six seven')).toEqual([])
  expect(found('one two “three four five six seven” eight nine')).toEqual([])
  const name = names[0] ?? ''
  expect(
    copiedFrom(hashed(`a b c ${name} d e f g h`), [{ at: 'here', text: `a b c ${name} d e f g` }]),
  ).toEqual([])
})

test('no text of the data or the interface is copied from the press text', () => {
  expect(texts.length).toBeGreaterThan(1000)
  expect(pressRuns.size).toBeGreaterThan(300)
  expect(copiedFrom(pressRuns, texts)).toEqual([])
})
