// The code tells any story: nothing of the real one stands in it, nor in the tests of what is no page of its site.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTimeline } from '@/lib/timeline/read'

const { site, events, actors, sources, themes } = readTimeline({ dir: 'data' })

const code = [
  'app',
  'lib',
  'public',
  ...['app', 'fixtures', 'lib', 'public'].map((part) => `__tests__/${part}`),
]

const files = code.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[jt]sx?|css|svg|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
)

/** What the story names: by ids, names, addresses, and the short forms in capitals that its texts have. */
const told = (): Set<string> => {
  const names = [site.name, ...actors.map(({ name }) => name)].flatMap((name) => Object.values(name))
  const spelled = actors.flatMap(({ variants = [] }) => variants.map(({ form }) => form))
  const ids = [...events.map(({ slug }) => slug), ...[...actors, ...sources, ...themes].map(({ id }) => id)]
  const texts = events.flatMap(({ title, summary }) => [...Object.values(title), ...Object.values(summary)])
  const hosts = [site.url, ...sources.map(({ url }) => url)].map((url) => new URL(url).host)
  const shortForms = texts.flatMap((text) => text.match(/\b[A-Z]{2,}\b/g) ?? [])
  return new Set([...names, ...spelled, ...ids, ...hosts, ...shortForms])
}

/** In the name of a time zone. */
const general = new Set(['Australia'])

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

test('nothing that the real story names stands in the code or its tests', () => {
  const words = [...told()].filter((word) => !general.has(word))
  expect(words.length).toBeGreaterThan(100)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${words.map(escaped).join('|')})(?![\\p{Script=Latin}\\p{N}_-])`,
    'gu',
  )
  const offenders = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(pattern)].map(([found]) => `${file}:${index + 1}: ${found}`),
      ),
  )
  expect(offenders).toEqual([])
})
