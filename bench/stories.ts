/** The stories to measure, and builds of this site from them. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { storyOf } from '../__tests__/fixtures/many-events'
import { writeStoryTo } from '../__tests__/fixtures/write-story'
import { filesBelow } from '../lib/publish/files-below'
import { lightenExport } from '../lib/publish/lighten'
import { precompress } from '../lib/publish/precompress'
import { writeHostFiles } from '../lib/publish/write-host-files'
import { writeFiles } from '../lib/publish/write-site-files'
import { plainPages } from '../lib/site/plain-pages'
import { readTimeline } from '../lib/timeline/read'
import type { Timeline } from '../lib/timeline/types'

/** The working folder of the benchmark; ignored by Git. */
export const WORK = join('bench', '.cache')

/** `dir` is the folder of the story within `WORK`. */
export type Story = { count: number; dir: string; data: string; timeline: Timeline }

/** The real story. */
export const realStory = (): Story => {
  const timeline = readTimeline({ dir: 'data' })
  return { count: timeline.events.length, dir: join(WORK, 'real'), data: 'data', timeline }
}

/** A generated story with this number of events. */
export const longStory = (count: number): Story => {
  const dir = join(WORK, String(count))
  const data = join(dir, 'data')
  rmSync(data, { recursive: true, force: true })
  const story = storyOf(count)
  // At the root of the host, where Next expects its own files.
  writeStoryTo(data, { ...story, site: { ...story.site, url: 'https://library.example' } })
  return { count, dir, data, timeline: readTimeline({ dir: data }) }
}

/** Precompresses a site, in the same way for every candidate. */
export const compressAll = (dir: string): Promise<void> => precompress(dir, filesBelow(dir))

/** `whole`: keep the framework's scripts in the pages. `routes`: build only these files of `app/`. */
type NextOptions = { whole?: boolean; routes?: readonly string[] }

/**
 * Runs only `next build`, without cards and feeds.
 *
 * @returns duration in seconds
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
  // Escape square brackets, which have a meaning in glob patterns.
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

/**
 * Writes the pages that are no pages of Next.
 *
 * @returns duration in seconds
 */
export const writePlainPages = async ({ timeline }: Story, out: string): Promise<number> => {
  Object.assign(process.env, { NODE_ENV: 'production' })
  const started = performance.now()
  const pages = timeline.site.languages.flatMap((language) => plainPages(timeline, language))
  await writeFiles(out, pages, () => {})
  return (performance.now() - started) / 1000
}

export type OurSites = { before: string; light: string }

/** The routes that a first visit to the timeline needs. */
const TIMELINE_ROUTES = ['app/[language]/page.tsx', 'app/[language]/years/[year]/page.tsx']

/**
 * Builds the timeline pages of a story twice: as written by Next, and lightened with host headers. The other
 * pages of a long story are skipped because they do not affect the timeline pages.
 */
export const ourSites = async (story: Story): Promise<OurSites> => {
  const [before, light] = [join(story.dir, 'before'), join(story.dir, 'light')]
  nextBuild(story, before, { whole: true, routes: TIMELINE_ROUTES })
  rmSync(light, { recursive: true, force: true })
  mkdirSync(light, { recursive: true })
  cpSync(before, light, { recursive: true })
  lightenExport(light)
  await writeHostFiles(light, story.timeline.site)
  return { before, light }
}
