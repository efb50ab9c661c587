/** Writes all files of the site that are not pages, in several threads for a long timeline. */
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { bundled } from '../bundle.js'
import { type FilePart, fileParts, siteFiles } from '../site/files'
import type { SiteFile } from '../site/table'
import type { Timeline } from '../timeline/types'

/** The input of a worker thread (`write-part.ts`). */
export type PartData = { dir: string; timeline: Timeline; part: FilePart }

/** A message of a worker thread: files written, and files in its part. */
export type PartProgress = { done: number; all: number }

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
  for (const { path, make } of files) {
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
  const files = siteFiles(timeline)
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
  const running = new Set<Worker>()
  const parts = fileParts(timeline)
  const waiting = parts.values()
  const program = bundled('lib/publish/write-part.ts')
  const onMessage = (part: FilePart, progress: PartProgress): void => {
    latest.set(part, progress)
    const sum = (field: keyof PartProgress) => [...latest.values()].reduce((all, one) => all + one[field], 0)
    // Assumes that parts that have not started are as large as the average.
    onProgress(sum('done'), Math.round((sum('all') / latest.size) * parts.length))
  }
  const work = async (): Promise<void> => {
    for (const part of waiting) {
      const worker = new Worker(program, { workerData: { dir, timeline, part } satisfies PartData })
      running.add(worker)
      worker.on('message', (progress: PartProgress) => onMessage(part, progress))
      // Rejects if the thread throws.
      await once(worker, 'exit')
      running.delete(worker)
    }
  }
  try {
    await Promise.all(Array.from({ length: threads }, work))
  } finally {
    await Promise.all([...running].map((worker) => worker.terminate()))
  }
}

/**
 * Writes all files into a folder that already contains the pages.
 *
 * @param onProgress called at the start and after files were written, with the number of files done and in
 * total
 * @throws Error with the path of the first file that fails
 */
export const writeSiteFiles = (
  dir: string,
  timeline: Timeline,
  onProgress: OnProgress = () => {},
  threads: number = threadsFor(timeline),
): Promise<void> =>
  threads > 1 ? writeInThreads(dir, timeline, threads, onProgress) : writeHere(dir, timeline, onProgress)
