/** A thread that notes in a file that it began, and throws if it is told to. */
import { appendFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

const { file, part, fails }: { file: string; part: number; fails: boolean } = workerData
appendFileSync(file, `${part}\n`)
if (fails) throw new Error(`part ${part} fails`)
// Lives on until it is ended.
setInterval(() => {}, 1000)
