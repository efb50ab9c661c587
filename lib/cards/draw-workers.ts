/** Draws cards in parallel worker processes, because the renderer uses a single core. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { bundled } from '../bundle.js'
import type { Card } from './types'

/** A worker takes a second or two to load the renderer and the fonts, so it is not worth starting for fewer cards. */
const CARDS_PER_WORKER = 12

/** How many workers to use; 1 means to draw in this process. */
export const workersFor = (cards: number, cores: number = availableParallelism()): number =>
  Math.max(1, Math.min(cores, Math.floor(cards / CARDS_PER_WORKER)))

/** A worker's reply to a card; `error` is the message if drawing failed. */
export type DrawResult = { error?: string }

const startWorker = (dir: string): ChildProcess =>
  fork(bundled('lib/cards/draw-worker.ts'), [dir], { execArgv: [] })

const nextResult = async (worker: ChildProcess): Promise<DrawResult> => {
  // Whichever event comes first removes the listener for the other.
  const settled = new AbortController()
  const { signal } = settled
  try {
    const [result] = await Promise.race([
      once(worker, 'message', { signal }),
      once(worker, 'exit', { signal }).then(([code]) => [
        { error: `a worker process that draws cards exited with code ${code}` },
      ]),
    ])
    return result
  } finally {
    settled.abort()
  }
}

/**
 * Draws each card and caches its picture in `dir`.
 *
 * @param cards in the order in which they are started
 * @param onDrawn called after each card
 * @throws Error with the message of the first card that failed, or if a worker exited
 */
export const drawInWorkers = async (
  cards: readonly Card[],
  { dir, workers, onDrawn }: { dir: string; workers: number; onDrawn: () => void },
): Promise<void> => {
  const queue = cards.values()
  const started = Array.from({ length: workers }, () => startWorker(dir))
  const drain = async (worker: ChildProcess): Promise<void> => {
    for (const card of queue) {
      worker.send(card)
      const { error } = await nextResult(worker)
      if (error !== undefined) throw new Error(error)
      onDrawn()
    }
  }
  try {
    await Promise.all(started.map(drain))
  } finally {
    for (const worker of started) worker.kill()
  }
}
