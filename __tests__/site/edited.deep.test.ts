// A build after an edit is a build from nothing, to the byte, whatever was kept from the one before.
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLanguage } from '@/lib/languages'
import { copyProject } from '../setup/project-copy'
import { bytesOf } from '../setup/run-build'

let project: string
let data: string

/** What builds keep for the next one, and the site. */
const kept = ['.next', '.cache', 'out']

beforeAll(() => {
  project = copyProject()
  data = join(project, 'data')
  rmSync(data, { recursive: true })
  cpSync('examples/velmora-library', data, { recursive: true })
  // Nothing is published yet, so that no edit needs a note.
  rmSync(join(data, 'ledger.json'), { force: true })
})

afterAll(() => rmSync(project, { recursive: true, force: true, maxRetries: 5 }))

const build = (): Record<string, string> => {
  const { TIMELINE_DATA: _, OUT_DIR: __, SITE_URL: ___, ...env } = process.env
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    env: { ...env, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
  return bytesOf(join(project, 'out'))
}

type Json = Readonly<Record<string, unknown>>

const read = (file: string): Json => JSON.parse(readFileSync(join(data, file), 'utf8'))
const write = (file: string, value: unknown): void =>
  writeFileSync(join(data, file), JSON.stringify(value, null, 2))

const files = (): string[] =>
  readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.json') && !file.startsWith('schemas'),
  )

/** The paths of texts in a language: `claims.0.text.en`. */
const textsIn = (value: unknown, path: readonly string[] = []): string[][] => {
  if (typeof value === 'string') return isLanguage(path.at(-1) ?? '') ? [[...path]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, [...path, name]))
}

const withText = (
  value: unknown,
  [step, ...rest]: readonly string[],
  text: (old: string) => string,
): unknown => {
  if (step === undefined) return text(String(value))
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Json) }) as Record<string, unknown>
  copy[step] = withText(copy[step], rest, text)
  return copy
}

/** The kind of field at a path in a file: `events.claims.text.en`. */
const kindOf = (file: string, path: readonly string[]): string =>
  [file.replace(/\W.*/, ''), ...path].filter((step) => !/^\d+$/.test(step)).join('.')

type Text = { file: string; path: readonly string[]; mark: string }

/** The first text of every kind of field in English, each with its own mark. */
const firstTexts = (): Text[] => {
  const found = new Map<string, Omit<Text, 'mark'>>()
  for (const file of files()) {
    for (const path of textsIn(read(file))) {
      const kind = kindOf(file, path)
      if (path.at(-1) === 'en' && !found.has(kind)) found.set(kind, { file, path })
    }
  }
  return [...found.values()].map((text, index) => ({ ...text, mark: `Zq${String(index).padStart(2, '0')}` }))
}

/** Puts the mark at the end of a text, which stays as long as it was: many have a limit. */
const markText = ({ file, path, mark }: Text): void =>
  write(
    file,
    withText(read(file), path, (old) => old.slice(0, -mark.length) + mark),
  )

const [first = '', second = '', third = ''] = readdirSync('examples/velmora-library/events').map(
  (name) => `events/${name}`,
)

const otherEdits: [name: string, edit: () => void][] = [
  ['a date', () => write(first, { ...read(first), when: '1953-10' })],
  ['the importance of an event', () => write(second, { ...read(second), importance: 'key' })],
  ['the time zone of the site', () => write('site.json', { ...read('site.json'), timeZone: 'Asia/Seoul' })],
  [
    'which cards there are',
    () => write('site.json', { ...read('site.json'), cards: { wide: 'key', square: 'none', story: 'all' } }),
  ],
  [
    'a new event',
    () =>
      write('events/another.json', {
        ...read(third),
        id: 'zzz',
        title: { en: 'Another', fr: 'Autre', ar: 'آخر' },
      }),
  ],
  ['an event less', () => rmSync(join(data, 'events/another.json'))],
]

test('whatever is edited, the next build has it, and is in the end the same as one from nothing', () => {
  build()
  const texts = firstTexts()
  let after: Record<string, string> = {}
  for (const file of new Set(texts.map((text) => text.file))) {
    const own = texts.filter((text) => text.file === file)
    for (const text of own) markText(text)
    after = build()
    const made = Object.values(after).map((bytes) => Buffer.from(bytes, 'base64'))
    const unseen = own.filter(({ mark }) => !made.some((bytes) => bytes.includes(mark)))
    expect(unseen).toEqual([])
  }
  for (const [, edit] of otherEdits) {
    const before = after
    edit()
    after = build()
    expect(after).not.toEqual(before)
  }
  for (const folder of kept) rmSync(join(project, folder), { recursive: true, force: true })
  const cold = build()
  expect(Object.keys(after).sort()).toEqual(Object.keys(cold).sort())
  expect(Object.keys(cold).filter((path) => after[path] !== cold[path])).toEqual([])
  // Some twenty builds, each of a small site.
}, 1_200_000)
