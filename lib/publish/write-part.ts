/** Writes one part of the files of a site, in a thread of its own: given as its data, told by messages. */
import { parentPort, workerData } from 'node:worker_threads'
import { type FilePart, filesOfPart } from '../site/files'
import type { Timeline } from '../timeline/types'
import { writeFiles } from './write-files'

export type PartData = { dir: string; timeline: Timeline; part: FilePart }

/** How many files of the part are written, of how many. */
export type PartProgress = { done: number; all: number }

const { dir, timeline, part }: PartData = workerData
const files = filesOfPart(timeline, part)

/** Messages take time too. */
const STEP = 50

let done = 0
const tell = (): void => {
  if (done % STEP === 0 || done === files.length) {
    parentPort?.postMessage({ done, all: files.length } satisfies PartProgress)
  }
}

tell()
await writeFiles(dir, files, () => {
  done += 1
  tell()
})
