import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from '@/lib/bundle'
import { threadsFor } from '@/lib/publish/write-site-files'
import { siteFiles } from '@/lib/site/files'
import { readTimeline } from '@/lib/timeline/read'
import { buildStory, freshFolder, writeStory } from '../../fixtures/story'
import { isDeep } from '../../setup/depth'
import type { Written } from './write-files-with'

const story = buildStory()
// Each event that is left out saves cards that would be drawn.
if (!isDeep) for (const slug of ['the-flood', 'card-index']) delete story.events[slug]
const data = writeStory(story)
const timeline = readTimeline({ dir: data })

const write = (dir: string, threads: number): Written => {
  const program = bundled('__tests__/lib/publish/write-files-with.ts')
  const env = { ...process.env, TIMELINE_DATA: data }
  return JSON.parse(
    execFileSync(process.execPath, [program, dir, String(threads)], { env, encoding: 'utf8' }),
  )
}

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
  const [one, two] = [freshFolder(), freshFolder()]
  expect(write(one, 1).error).toBeUndefined()
  const { progress } = write(two, 2)
  const written = contentOf(one)
  const paths = siteFiles(timeline).map(({ path }) => path)
  expect([...written.keys()].sort()).toEqual([...paths].sort())
  expect(contentOf(two)).toEqual(written)
  expect(progress.at(-1)).toEqual([written.size, written.size])
  expect(progress.slice(0, -1).filter(([done, all]) => done >= all)).toEqual([])
})

test.each([1, 2])('with %d threads, a file that cannot be written is named', (threads) => {
  const dir = freshFolder()
  // A folder with the name of the file.
  mkdirSync(join(dir, 'ko/calendar.ics'), { recursive: true })
  expect(write(dir, threads).error).toMatch(/^\/ko\/calendar\.ics could not be written: .*EISDIR/)
})

test.each([
  [24, 2, 1],
  [500, 1, 1],
  [500, 2, 2],
  [10_000, 16, 3],
])('%d events in two languages on %d cores use %d threads', (count, cores, threads) => {
  expect(threadsFor({ events: Array(count), site: timeline.site }, cores)).toBe(threads)
})
