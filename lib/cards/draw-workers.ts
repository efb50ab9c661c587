/** Draws cards in parallel worker processes, because the renderer uses a single core. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { bundled } from '../bundle.js'
import { WorkerEnded } from '../worker-ended'
import type { Card } from './types'

/** A worker takes a second or two to load the renderer and the fonts, so it is not worth starting for fewer cards. */
const CARDS_PER_WORKER = 12

/** How many workers to use; 1 means to draw in this process. */
export const workersFor = (cards: number, cores: number = availableParallelism()): number =>
  Math.max(1, Math.min(cores, Math.floor(cards / CARDS_PER_WORKER)))

/** A worker's reply to a card; `error` is the message if drawing failed. */
export type DrawResult = { error?: string }

/** `ended` rejects when the worker ends. */
type Worker = { child: ChildProcess; ended: Promise<never> }

const startWorker = (dir: string): Worker => {
  const child = fork(bundled('lib/cards/draw-worker.ts'), [dir], { execArgv: [] })
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new WorkerEnded(`A process that draws share cards was ended by ${signal ?? `exit code ${code}`}.`)
  })
  // It also ends once there is nothing left to draw, when nobody waits for this.
  ended.catch(() => {})
  return { child, ended }
}

const drawIn = async ({ child, ended }: Worker, card: Card): Promise<void> => {
  const settled = new AbortController()
  try {
    // The channel of a worker that has just ended is closed, which its end explains.
    child.send(card, () => {})
    const [{ error } = {}]: DrawResult[] = await Promise.race([
      once(child, 'message', { signal: settled.signal }),
      ended,
    ])
    if (error !== undefined) throw new Error(error)
  } finally {
    settled.abort()
  }
}

type WorkOptions = { dir: string; workers: number; signal?: AbortSignal | undefined; onDrawn: () => void }

/**
 * Draws each card and caches its picture in `dir`.
 *
 * @param cards in the order in which they are started
 * @param onDrawn called after each card
 * @throws Error with the message of the first card that failed; WorkerEnded if a worker ended
 */
export const drawInWorkers = async (
  cards: readonly Card[],
  { dir, workers, signal, onDrawn }: WorkOptions,
): Promise<void> => {
  const queue = cards.values()
  const started = Array.from({ length: workers }, () => startWorker(dir))
  const drain = async (worker: Worker): Promise<void> => {
    for (const card of queue) {
      await drawIn(worker, card)
      onDrawn()
    }
  }
  const end = (): void => {
    for (const { child } of started) child.kill()
  }
  process.once('exit', end)
  signal?.addEventListener('abort', end)
  try {
    await Promise.all(started.map(drain))
  } finally {
    process.off('exit', end)
    signal?.removeEventListener('abort', end)
    end()
  }
}
