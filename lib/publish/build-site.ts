/**
 * The whole build: data, cards, pages, then the swap. `out/` is replaced in one step at the very end, so that it
 * is always a site that has passed everything.
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
import { ToldError } from './failure'
import { filesBelow } from './files-below'
import { inspectSite } from './inspect/inspect'
import { tableProblems } from './inspect/table-problems'
import { precompress } from './precompress'
import { followNext, type Progress } from './progress'
import { writeHostFiles } from './write-host-files'
import { writeSiteFiles } from './write-site-files'

const EXPORT_DIR = '.next-export'

export type BuildOptions = {
  /** The folder to replace. */
  out: string
  progress: Progress
  /** Also show what Next prints. */
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
      else reject(new ToldError(`The pages could not be built:\n${printed}`))
    })
  })

/** Puts the new folder in the place of the old one; should that fail half-way, the old one comes back. */
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

/** More than these say the same again and again. */
const SHOWN = 50

const assertFit = (dir: string, timeline: Timeline): void => {
  const problems = [...tableProblems(filesBelow(dir), timeline), ...inspectSite(dir, timeline)]
  if (problems.length === 0) return
  const more = problems.length > SHOWN ? [`... and ${problems.length - SHOWN} more`] : []
  throw new ToldError(
    [
      'The site was made but is not fit to be published, so the last one stays:',
      ...[...problems.slice(0, SHOWN), ...more].map((problem) => `  ${problem}`),
    ].join('\n'),
  )
}

/** What hosts want beside the files that readers ask for. */
const finish = async (dir: string, site: Timeline['site']): Promise<void> => {
  writeHostFiles(dir, site)
  await precompress(filesBelow(dir).map((path) => join(dir, path)))
  writeChecksums(dir, filesBelow(dir))
}

/**
 * Builds the site of the data folder that the environment names.
 *
 * @throws DataError when the data is not sound, ToldError when the pages cannot be built; `out` is then as it was
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
  assertFit(EXPORT_DIR, timeline)
  await finish(EXPORT_DIR, timeline.site)
  swap(resolve(EXPORT_DIR), resolve(out))
  return timeline
}
