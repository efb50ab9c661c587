import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from '@/lib/bundle'
import { threadsFor } from '@/lib/publish/write-site-files'
import { siteFiles } from '@/lib/site/files'
import { plainPages } from '@/lib/site/plain-pages'
import { readTimeline } from '@/lib/timeline/read'
import { buildStory, freshFolder, type Story, writeStory } from '../../fixtures/story'
import { isDeep } from '../../setup/depth'
import type { Written } from './write-files-with'

const story = buildStory()
// Each event and theme that is left out saves cards that would be drawn; this event has a file of every kind.
if (!isDeep) {
  story.events = { reopening: story.events.reopening } as Story['events']
  story.themes = story.themes.filter(({ id }) => id === 'building')
}
const data = writeStory(story)
const timeline = readTimeline({ dir: data })

/** A folder in which a folder stands in the place of a file. */
const obstructed = (): string => {
  const dir = freshFolder()
  mkdirSync(join(dir, 'ko/calendar.ics'), { recursive: true })
  return dir
}

const folders = [freshFolder(), freshFolder(), obstructed(), obstructed()]
let written: Written[]
beforeAll(() => {
  const program = bundled('__tests__/lib/publish/write-files-with.ts')
  const asked = folders.flatMap((dir, index) => [dir, String((index % 2) + 1)])
  const env = { ...process.env, TIMELINE_DATA: data }
  written = JSON.parse(execFileSync(process.execPath, [program, ...asked], { env, encoding: 'utf8' }))
})

/** The content of each file (Base64), by path. */
const contentOf = (dir: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, path, name }) => join(parentPath ?? path, name))
      .sort()
      .map((path) => [path.slice(dir.length), readFileSync(path, 'base64')]),
  )

test('several threads write the same files as one, each once', () => {
  const [one, two] = folders.map(contentOf)
  const plain = timeline.site.languages.flatMap((language) => plainPages(timeline, language))
  const paths = [...siteFiles(timeline), ...plain].map(({ path }) => path)
  expect([...(one?.keys() ?? [])].sort()).toEqual([...paths].sort())
  expect(two).toEqual(one)
  expect([written[0]?.error, written[1]?.error]).toEqual([undefined, undefined])
  const progress = written[1]?.progress ?? []
  expect(progress.at(-1)).toEqual([paths.length, paths.length])
  expect(progress.slice(0, -1).filter(([done, all]) => done >= all)).toEqual([])
})

test.each([1, 2])('with %d threads, a file that cannot be written is named', (threads) => {
  expect(written[threads + 1]?.error).toMatch(/^\/ko\/calendar\.ics could not be written: .*EISDIR/)
})

test.each([
  [24, 2, 1],
  [500, 1, 1],
  [500, 2, 2],
  [10_000, 16, 3],
])('%d events in two languages on %d cores use %d threads', (count, cores, threads) => {
  expect(threadsFor({ events: Array(count), site: timeline.site }, cores)).toBe(threads)
})
