// No sentence of the site stands in the text that the story started from: no eight words in a row are the same.
// The text lies beside the project, where it is at hand at all; without it these tests are skipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTimeline } from '@/lib/timeline/read'

const RUN = 8

const path = process.env.PRESS_TEXT ?? join('..', 'shared', 'source', 'press-text.txt')
const press = existsSync(path) ? readFileSync(path, 'utf8') : undefined

const { actors } = readTimeline({ dir: 'data' })
const names = actors
  .flatMap(({ name, variants = [] }) => [...Object.values(name), ...variants.map(({ form }) => form)])
  .sort((a, b) => b.length - a.length)

/** Names are carried over as they are, and what is quoted is given as quoted: a number stands for each. */
const ownWords = (text: string): string =>
  names
    .reduce((rest, name, index) => rest.replaceAll(name, ` ${index}0000 `), text)
    .replace(/[“"‘「][^”"’」]*[”"’」]/g, ' 0000 ')

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []

const runsOf = (text: string): string[] => {
  const words = wordsOf(text)
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '))
}

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

const copiedFrom = (source: string, from: readonly Text[]): string[] => {
  const runs = new Set(runsOf(source))
  return from.flatMap(({ at, text }) =>
    runsOf(ownWords(text))
      .filter((run) => runs.has(run))
      .map((run) => `${at}: ${run}`),
  )
}

test('a run of words is found across breaks of lines and signs, names and quotes aside', () => {
  const source = 'One two,\nthree four; five six seven EIGHT nine.'
  const found = (text: string) => copiedFrom(source, [{ at: 'here', text }])
  expect(found('zero one two three four five six seven eight')).toEqual([
    'here: one two three four five six seven eight',
  ])
  expect(found('one two three four five six seven')).toEqual([])
  expect(found('one two “three four five six seven” eight nine')).toEqual([])
  const name = names[0] ?? ''
  expect(copiedFrom(`a b c ${name} d e f g h`, [{ at: 'here', text: `a b c ${name} d e f g` }])).toEqual([])
})

const whenAtHand = press === undefined ? test.skip : test
const whenKorean = press !== undefined && /\p{Script=Hangul}/u.test(press) ? test : test.skip

whenAtHand('no text of the data or the interface is copied from the press text', () => {
  expect(texts.length).toBeGreaterThan(1000)
  expect(copiedFrom(press ?? '', texts)).toEqual([])
})

whenKorean('the press text has Korean, and no Korean text is copied from it', () => {
  expect(
    copiedFrom(
      press ?? '',
      texts.filter(({ text }) => /\p{Script=Hangul}/u.test(text)),
    ),
  ).toEqual([])
})
