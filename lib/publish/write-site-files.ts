/** Writes the files of the site that are no pages. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { bundled } from '../bundle.js'
import { type FilePart, fileParts, siteFiles } from '../site/files'
import type { Timeline } from '../timeline/types'
import { writeFiles } from './write-files'
import type { PartData, PartProgress } from './write-part'

/** A thread takes a second or two to begin: those of fewer events are sooner written without one. */
const EVENTS_FOR_THREADS = 500

/** How many threads are worth their start; one means none. */
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
  const told = new Map<FilePart, PartProgress>()
  const running = new Set<Worker>()
  const parts = fileParts(timeline)
  const waiting = parts.values()
  const program = bundled('lib/publish/write-part.ts')
  const hear = (part: FilePart, progress: PartProgress): void => {
    told.set(part, progress)
    const sum = (field: keyof PartProgress) => [...told.values()].reduce((all, one) => all + one[field], 0)
    // Parts that have not begun are guessed to be like the others.
    onProgress(sum('done'), Math.round((sum('all') / told.size) * parts.length))
  }
  const work = async (): Promise<void> => {
    for (const part of waiting) {
      const worker = new Worker(program, { workerData: { dir, timeline, part } satisfies PartData })
      running.add(worker)
      worker.on('message', (progress: PartProgress) => hear(part, progress))
      // It rejects when the thread ends with an error.
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
 * Writes every file into a folder that holds the pages already.
 *
 * @param onProgress called at the start and after files with the number done and the number of all
 * @throws Error of the first file that cannot be made, with its path
 */
export const writeSiteFiles = (
  dir: string,
  timeline: Timeline,
  onProgress: OnProgress = () => {},
  threads: number = threadsFor(timeline),
): Promise<void> =>
  threads > 1 ? writeInThreads(dir, timeline, threads, onProgress) : writeHere(dir, timeline, onProgress)
