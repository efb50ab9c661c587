/** Runs programs in threads. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { bundled } from '../bundle.js'
import { WorkerEnded } from '../worker-ended'

export type Thread = {
  /** Resolves when the program ends. Rejects with its error, or with WorkerEnded if it ran out of memory. */
  ended: Promise<void>
  /** Ends the program. */
  terminate: () => Promise<unknown>
}

const endOf = async (worker: Worker, task: string): Promise<void> => {
  try {
    await once(worker, 'exit')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')) throw error
    throw new WorkerEnded(`A thread that ${task} ran out of memory.`)
  }
}

/**
 * Starts a program.
 *
 * @param entry path of its module from the root of the project
 * @param task what it does, such as `writes files`
 * @param workerData its input
 */
export const startThread = <Message>(
  entry: string,
  task: string,
  workerData: unknown,
  onMessage: (message: Message) => void,
): Thread => {
  const worker = new Worker(bundled(entry), { workerData })
  worker.on('message', onMessage)
  return { ended: endOf(worker, task), terminate: () => worker.terminate() }
}
