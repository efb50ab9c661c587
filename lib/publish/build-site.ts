/**
 * The complete build: check the data, draw cards, export pages, write files, inspect, swap. `out/` is
 * replaced in one step at the end, so it always holds a site that passed every check.
 */
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { allCards } from '../cards/card'
import { drawCards, undrawn } from '../cards/draw'
import { forgetCards } from '../cards/forget-cards'
import { CommandError } from '../command-error'
import { replaceFolder } from '../disk/replace-folder'
import { pageRows } from '../site/pages'
import { isPlain } from '../site/table'
import { countEvents, dataState } from '../timeline/data-state'
import { optionsFromEnvironment } from '../timeline/read'
import type { Timeline } from '../timeline/types'
import { WorkerEnded } from '../worker-ended'
import { keepTimes, readTimes } from './build-times'
import { checkRecorded } from './check-story'
import { writeChecksums } from './checksums'
import { exportPages } from './export-pages'
import { filesBelow } from './files-below'
import { inspectInThreads } from './inspect/in-threads'
import { tableProblems } from './inspect/table-problems'
import { countsOf } from './phases'
import { precompress } from './precompress'
import { type Progress, progressOn } from './progress'
import { oneBuild, replacedSite } from './site-lock'
import { stoppable } from './stopping'
import { writeHostFiles } from './write-host-files'
import { writeSiteFiles } from './write-site-files'

const EXPORT_DIR = '.next-export'

export type BuildOptions = {
  /** The folder to replace with the new site. */
  out: string
  /** Shows the progress. */
  stream: NodeJS.WriteStream
  /** Also print the output of Next, and how long each phase took. */
  verbose?: boolean
  /** Called as soon as `out` has the new site. */
  onPublished?: () => void
}

/** The new site did not pass the checks. Its folder is left to be looked at. */
class Unpublishable extends CommandError {}

/** Beyond this number, problems tend to repeat each other. */
const MAX_SHOWN = 50

const assertPublishable = async (dir: string, timeline: Timeline): Promise<void> => {
  const problems = [...tableProblems(filesBelow(dir), timeline), ...(await inspectInThreads(dir, timeline))]
  if (problems.length === 0) return
  const more = problems.length > MAX_SHOWN ? [`... and ${problems.length - MAX_SHOWN} more`] : []
  throw new Unpublishable(
    [
      `The new site has problems and was not published. It is in ${dir}/, and the previous build is kept:`,
      ...[...problems.slice(0, MAX_SHOWN), ...more].map((problem) => `  ${problem}`),
    ].join('\n'),
  )
}

const changedMeanwhile = (dir: string, out: string): string =>
  `Files in ${dir}/ were changed while the site was built, so its pages might not fit together. ${out}/ is unchanged. Build it again.`

const pagesOfNext = (timeline: Timeline): number =>
  timeline.site.languages.length *
  pageRows.reduce((sum, row) => sum + row.instances(timeline).filter((page) => !isPlain(row, page)).length, 0)

type Work = (signal: AbortSignal) => Promise<unknown>

/** Does several things at once. If one fails, the others are ended, and its error is thrown once they have. */
const together = async (...works: Work[]): Promise<void> => {
  const failed = new AbortController()
  const started = works.map(async (work) => {
    try {
      await work(failed.signal)
    } catch (error) {
      failed.abort(error)
    }
  })
  await Promise.all(started)
  failed.signal.throwIfAborted()
}

const makeSite = async (dir: string, progress: Progress, verbose: boolean): Promise<Timeline> => {
  progress.begin('check', '1/5 Checking the data')
  const timeline = checkRecorded().timeline()
  const { events, site } = timeline
  const cards = allCards(timeline)
  progress.expect({
    ...countsOf(events.length, site.languages.length),
    cards: undrawn(cards).length,
    pages: pagesOfNext(timeline),
  })
  const story = `${events.length} events in ${site.languages.join(', ')}`
  progress.begin('compile', `2/5 Writing pages, and drawing share cards meanwhile: ${story}`)
  let [drawn, before, isExported] = [0, 0, false]
  await together(
    async (signal) => {
      await exportPages({ dir, progress, verbose, signal })
      ;[before, isExported] = [drawn, true]
      progress.begin('cards', '3/5 Drawing the other share cards')
    },
    (signal) =>
      drawCards(cards, {
        signal,
        onProgress: (done, all) => {
          drawn = done
          if (isExported) progress.count(done - before, all - before)
        },
      }),
  )
  progress.begin('files', '4/5 Writing feeds, data and cards')
  await writeSiteFiles(dir, timeline, progress.count)
  progress.begin('inspection', '5/5 Checking the pages, compressing, putting the new site in place')
  await assertPublishable(dir, timeline)
  progress.begin('headers')
  await writeHostFiles(dir, site)
  progress.begin('compression')
  await precompress(dir, filesBelow(dir))
  progress.begin('checksums')
  await writeChecksums(dir, filesBelow(dir))
  return timeline
}

/**
 * Builds the site from the data folder set by the environment.
 *
 * @throws DataError if the data is invalid, CommandError if the build fails; `out` is then unchanged
 */
export const buildSite = (options: BuildOptions): Promise<Timeline> => oneBuild(() => buildAlone(options))

const buildAlone = async ({
  out,
  stream,
  verbose = false,
  onPublished = () => {},
}: BuildOptions): Promise<Timeline> => {
  // React renders several times as fast as while it is developed with.
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { dir } = optionsFromEnvironment()
  const state = dataState(dir)
  const last = readTimes()
  const counts = countsOf(countEvents(dir), undefined, last)
  const progress = progressOn(stream, { last, counts, verbose })
  const remove = (): void => rmSync(EXPORT_DIR, { recursive: true, force: true, maxRetries: 5 })
  // A build that was killed leaves its files.
  remove()
  try {
    const timeline = await stoppable(() => makeSite(EXPORT_DIR, progress, verbose), remove)
    if (dataState(dir) !== state) throw new CommandError(changedMeanwhile(dir, out))
    replaceFolder(replacedSite(out), resolve(EXPORT_DIR), onPublished)
    forgetCards(allCards(timeline))
    keepTimes(progress.end())
    return timeline
  } catch (error) {
    progress.end()
    if (!(error instanceof Unpublishable)) remove()
    if (error instanceof WorkerEnded) throw new CommandError(`${error.message} ${out}/ is unchanged.`)
    throw error
  }
}
