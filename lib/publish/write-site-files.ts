/**
 * Writes all files of the site that are no pages of Next, in several threads for a long timeline.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { type FilePart, fileParts, filesOfPart } from '../site/files'
import { plainPages } from '../site/plain-pages'
import type { SiteFile } from '../site/table'
import type { Timeline } from '../timeline/types'
import { withThreads } from './thread'
import { unhurried } from './unhurried'

/** The input of a worker thread (`write-part.ts`). */
export type PartData = { dir: string; timeline: Timeline; part: FilePart }

/** A message of a worker thread: files written, and files in its part. */
export type PartProgress = { done: number; all: number }

/** What the build writes itself of a part: files, and the pages that are none for readers. */
export const writtenIn = (timeline: Timeline, part: FilePart): readonly SiteFile[] => [
  ...filesOfPart(timeline, part),
  ...(part === 'shared' ? [] : plainPages(timeline, part)),
]

/**
 * Writes files one after the other.
 *
 * @param onWritten called after each file
 * @throws Error with the path of the first file that fails
 */
export const writeFiles = async (
  dir: string,
  files: readonly SiteFile[],
  onWritten: () => void,
): Promise<void> => {
  for await (const { path, make } of unhurried(files)) {
    const target = join(dir, path)
    try {
      const content = await make()
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, content)
    } catch (cause) {
      throw new Error(`${path} could not be written: ${cause instanceof Error ? cause.message : cause}`, {
        cause,
      })
    }
    onWritten()
  }
}

/** A thread takes a second or two to start, so it is not worth it for fewer events. */
const EVENTS_FOR_THREADS = 500

/** The number of worker threads to use; 1 means to write in this thread. */
export const threadsFor = (
  { events, site }: Pick<Timeline, 'events' | 'site'>,
  cores: number = availableParallelism(),
): number => (events.length < EVENTS_FOR_THREADS ? 1 : Math.min(cores, fileParts({ site }).length))

type OnProgress = (done: number, all: number) => void

const writeHere = async (dir: string, timeline: Timeline, onProgress: OnProgress): Promise<void> => {
  const files = fileParts(timeline).flatMap((part) => writtenIn(timeline, part))
  let done = 0
  onProgress(done, files.length)
  await writeFiles(dir, files, () => {
    done += 1
    onProgress(done, files.length)
  })
}

const writeInThreads = async (
  dir: string,
  timeline: Timeline,
  threads: number,
  onProgress: OnProgress,
): Promise<void> => {
  const latest = new Map<FilePart, PartProgress>()
  const parts = fileParts(timeline)
  const waiting = parts.values()
  const onMessage = (part: FilePart, progress: PartProgress): void => {
    latest.set(part, progress)
    const sum = (field: keyof PartProgress) => [...latest.values()].reduce((all, one) => all + one[field], 0)
    // Assumes that parts that have not started are as large as the average.
    onProgress(sum('done'), Math.round((sum('all') / latest.size) * parts.length))
  }
  await withThreads((run) => {
    const work = async (): Promise<void> => {
      for (const part of waiting) {
        const data: PartData = { dir, timeline, part }
        await run('lib/publish/write-part.ts', 'writes files', data, (progress: PartProgress) =>
          onMessage(part, progress),
        )
      }
    }
    return Promise.all(Array.from({ length: threads }, work))
  })
}

/**
 * Writes all files into a folder that already contains the pages.
 *
 * @param onProgress called at the start and after files were written, with the number of files done and in
 * total
 * @throws Error with the path of the first file that fails; WorkerEnded if a thread runs out of memory
 */
export const writeSiteFiles = (
  dir: string,
  timeline: Timeline,
  onProgress: OnProgress = () => {},
  threads: number = threadsFor(timeline),
): Promise<void> =>
  threads > 1 ? writeInThreads(dir, timeline, threads, onProgress) : writeHere(dir, timeline, onProgress)
