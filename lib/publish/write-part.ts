/** The worker thread that writes one part of the files. Takes `PartData`, posts `PartProgress`. */
import { parentPort, workerData } from 'node:worker_threads'
import { type PartData, type PartProgress, writeFiles, writtenIn } from './write-site-files'

const { dir, timeline, part }: PartData = workerData
const files = writtenIn(timeline, part)

/** Files per message: messages take time too. */
const STEP = 50

let done = 0
const report = (): void => {
  if (done % STEP === 0 || done === files.length) {
    parentPort?.postMessage({ done, all: files.length } satisfies PartProgress)
  }
}

report()
await writeFiles(dir, files, () => {
  done += 1
  report()
})
