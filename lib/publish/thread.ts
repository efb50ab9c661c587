/** Runs programs in threads. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { bundled } from '../bundle.js'
import { WorkerEnded } from '../worker-ended'
import { stoppable } from './stopping'

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
    throw new WorkerEnded(
      `A thread that ${task} ran out of memory. Close other programs, or run it on a machine with more.`,
    )
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
  const terminate = () => worker.terminate()
  return { ended: stoppable(() => endOf(worker, task), terminate), terminate }
}
