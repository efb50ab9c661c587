/** The stories that are measured, and this site made of them. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { storyOf } from '../__tests__/fixtures/many-events'
import { writeStoryTo } from '../__tests__/fixtures/write-story'
import { filesBelow } from '../lib/publish/files-below'
import { lightenExport } from '../lib/publish/lighten'
import { precompress } from '../lib/publish/precompress'
import { writeHostFiles } from '../lib/publish/write-host-files'
import { readTimeline } from '../lib/timeline/read'
import type { Timeline } from '../lib/timeline/types'

/** Where everything is made that the benchmark looks at; never committed. */
export const WORK = join('bench', '.cache')

/** `dir` is the story's own folder below it. */
export type Story = { count: number; dir: string; data: string; timeline: Timeline }

/** The real story. */
export const realStory = (): Story => {
  const timeline = readTimeline({ dir: 'data' })
  return { count: timeline.events.length, dir: join(WORK, 'real'), data: 'data', timeline }
}

/** The invented story with this many events. */
export const longStory = (count: number): Story => {
  const dir = join(WORK, String(count))
  const data = join(dir, 'data')
  rmSync(data, { recursive: true, force: true })
  const story = storyOf(count)
  // At the root of its host, where Next's own files are before they are taken out.
  writeStoryTo(data, { ...story, site: { ...story.site, url: 'https://library.example' } })
  return { count, dir, data, timeline: readTimeline({ dir: data }) }
}

/** Compresses what a server sends; every candidate is treated alike. */
export const compressAll = (dir: string): Promise<void> =>
  precompress(filesBelow(dir).map((path) => join(dir, path)))

/** `whole`: leave the framework's parts in the pages; `routes`: build these files of `app/` alone. */
type NextOptions = { whole?: boolean; routes?: readonly string[] }

/**
 * Runs `next build` alone: no cards, no feeds.
 *
 * @returns seconds that it took
 */
export const nextBuild = ({ data }: Story, out: string, { whole, routes }: NextOptions = {}): number => {
  rmSync(out, { recursive: true, force: true })
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    TIMELINE_DATA: data,
    EXPORT_DIR: out,
    ...(whole && { NEXT_ADAPTER_PATH: '' }),
  }
  const started = performance.now()
  const next = join('node_modules', 'next', 'dist', 'bin', 'next')
  // Square brackets mean something else in patterns.
  const chosen = routes?.map((path) => path.replace(/[[\]]/g, '\\$&')).join(',')
  const args = [next, 'build', ...(chosen ? ['--debug-build-paths', chosen] : [])]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`next build failed:\n${stdout}\n${stderr}`)
  return (performance.now() - started) / 1000
}

export type OurSites = { before: string; light: string }

/** What a first visit of a timeline sees. */
const TIMELINE_ROUTES = ['app/[language]/page.tsx', 'app/[language]/years/[year]/page.tsx']

/**
 * The timeline pages of a story as Next writes them, and the same lightened and with the headers of hosts. The
 * thousands of other pages of a long story are not made: these are the same without them.
 */
export const ourSites = (story: Story): OurSites => {
  const [before, light] = [join(story.dir, 'before'), join(story.dir, 'light')]
  nextBuild(story, before, { whole: true, routes: TIMELINE_ROUTES })
  rmSync(light, { recursive: true, force: true })
  mkdirSync(light, { recursive: true })
  cpSync(before, light, { recursive: true })
  lightenExport(light)
  writeHostFiles(light, story.timeline.site)
  return { before, light }
}
