/** Runs programs in threads. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { bundled } from '../bundle.js'
import { WorkerEnded } from '../worker-ended'
import { stoppable } from './stopping'

const endOf = async (worker: Worker, task: string): Promise<void> => {
  try {
    await once(worker, 'exit')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')) throw error
    throw new WorkerEnded(
      `A thread that ${task} ran out of memory. Close other programs, or run it on a machine with more.`,
    )
  }
}

/**
 * Runs a program in a thread of its own, and resolves when it ends.
 *
 * @param entry path of its module from the root of the project
 * @param task what it does, such as `writes files`
 * @param workerData its input
 * @throws its error; WorkerEnded if it ran out of memory
 */
export type RunThread = <Message>(
  entry: string,
  task: string,
  workerData: unknown,
  onMessage: (message: Message) => void,
) => Promise<void>

/** Does work that runs threads. If it fails, or a signal stops this process, those that still run are ended first. */
export const withThreads = async <T>(work: (run: RunThread) => Promise<T>): Promise<T> => {
  const running = new Set<Worker>()
  let isOver = false
  const end = () => {
    isOver = true
    return Promise.all([...running].map((worker) => worker.terminate()))
  }
  // A thread that was ended looks like one that is done: what waits for it must not go on.
  const assertNotOver = (): void => {
    if (isOver) throw new WorkerEnded('Threads were ended before they were done.')
  }
  const run: RunThread = async (entry, task, workerData, onMessage) => {
    assertNotOver()
    const worker = new Worker(bundled(entry), { workerData })
    running.add(worker)
    worker.on('message', onMessage)
    await endOf(worker, task)
    running.delete(worker)
    assertNotOver()
  }
  try {
    return await stoppable(() => work(run), end)
  } finally {
    await end()
  }
}
