/**
 * The complete build: check the data, draw cards, export pages, write files, inspect, swap. `out/` is
 * replaced in one step at the end, so it always holds a site that passed every check.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { allCards } from '../cards/card'
import { drawCards } from '../cards/draw'
import type { Timeline } from '../timeline/types'
import { checkRecorded } from './check-story'
import { writeChecksums } from './checksums'
import { CommandError } from './failure'
import { filesBelow } from './files-below'
import { inspectSite } from './inspect/inspect'
import { tableProblems } from './inspect/table-problems'
import { precompress } from './precompress'
import { followNext, type Progress } from './progress'
import { writeHostFiles } from './write-host-files'
import { writeSiteFiles } from './write-site-files'

const EXPORT_DIR = '.next-export'

export type BuildOptions = {
  /** The folder to replace with the new site. */
  out: string
  progress: Progress
  /** Also print the output of Next. */
  verbose?: boolean
}

const exportPages = (verbose: boolean, progress: Progress): Promise<void> =>
  new Promise((resolveBuild, reject) => {
    const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
    const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', EXPORT_DIR }
    const child = spawn(process.execPath, [next, 'build'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const follow = followNext(progress)
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        if (stream === child.stdout) follow(text)
        if (verbose) process.stdout.write(text)
      })
    }
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolveBuild()
      else reject(new CommandError(`Next could not build the pages:\n${printed}`))
    })
  })

/** Replaces the old folder with the new one, and restores the old one if that fails. */
const swap = (fresh: string, out: string): void => {
  const old = `${out}.old`
  rmSync(old, { recursive: true, force: true })
  mkdirSync(dirname(out), { recursive: true })
  if (existsSync(out)) renameSync(out, old)
  try {
    renameSync(fresh, out)
  } catch (error) {
    if (existsSync(old)) renameSync(old, out)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

/** Beyond this number, problems tend to repeat each other. */
const MAX_SHOWN = 50

const assertPublishable = (dir: string, timeline: Timeline): void => {
  const problems = [...tableProblems(filesBelow(dir), timeline), ...inspectSite(dir, timeline)]
  if (problems.length === 0) return
  const more = problems.length > MAX_SHOWN ? [`... and ${problems.length - MAX_SHOWN} more`] : []
  throw new CommandError(
    [
      'The new site has problems and was not published. The previous build is kept:',
      ...[...problems.slice(0, MAX_SHOWN), ...more].map((problem) => `  ${problem}`),
    ].join('\n'),
  )
}

/** Adds the files that only hosts need. */
const finish = async (dir: string, site: Timeline['site']): Promise<void> => {
  writeHostFiles(dir, site)
  await precompress(filesBelow(dir).map((path) => join(dir, path)))
  writeChecksums(dir, filesBelow(dir))
}

/**
 * Builds the site from the data folder set by the environment.
 *
 * @throws DataError if the data is invalid, CommandError if the build fails; `out` is then unchanged
 */
export const buildSite = async ({ out, progress, verbose = false }: BuildOptions): Promise<Timeline> => {
  const timeline = checkRecorded().timeline()
  progress.step(`1/5 Data checked: ${timeline.events.length} events in ${timeline.site.languages.join(', ')}`)
  progress.step('2/5 Drawing share cards')
  await drawCards(allCards(timeline), { onProgress: progress.count('cards') })
  progress.step('3/5 Writing pages')
  await exportPages(verbose, progress)
  progress.step('4/5 Writing feeds, data and cards')
  await writeSiteFiles(EXPORT_DIR, timeline, progress.count('files'))
  progress.step('5/5 Checking the pages, compressing, putting the new site in place')
  assertPublishable(EXPORT_DIR, timeline)
  await finish(EXPORT_DIR, timeline.site)
  swap(resolve(EXPORT_DIR), resolve(out))
  return timeline
}
