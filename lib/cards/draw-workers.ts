/** Draws cards in several processes: the renderer takes one core whole, and a machine has more. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { bundled } from '../bundle.js'
import type { Card } from './types'

/** A worker takes a second or two to load the renderer and its fonts: fewer cards are sooner drawn without one. */
const CARDS_PER_WORKER = 12

/** How many workers are worth their start; one means none. */
export const workersFor = (cards: number, cores: number = availableParallelism()): number =>
  Math.max(1, Math.min(cores, Math.floor(cards / CARDS_PER_WORKER)))

/** What a worker answers: nothing but that it is done, or what went wrong. */
export type DrawAnswer = { error?: string }

const startWorker = (dir: string): ChildProcess =>
  fork(bundled('lib/cards/draw-worker.ts'), [dir], { execArgv: [] })

const answerOf = async (worker: ChildProcess): Promise<DrawAnswer> => {
  // Whatever comes first ends the waiting for the other.
  const heard = new AbortController()
  const { signal } = heard
  try {
    const [answer] = await Promise.race([
      once(worker, 'message', { signal }),
      once(worker, 'exit', { signal }).then(([code]) => [
        { error: `a process that draws cards ended with code ${code}` },
      ]),
    ])
    return answer
  } finally {
    heard.abort()
  }
}

/**
 * Draws each card once and keeps it in the folder.
 *
 * @param cards in the order in which they are begun
 * @param onDrawn called after each
 * @throws Error with the message of the first card that failed, or that a worker could not start
 */
export const drawInWorkers = async (
  cards: readonly Card[],
  { dir, workers, onDrawn }: { dir: string; workers: number; onDrawn: () => void },
): Promise<void> => {
  const waiting = cards.values()
  const started = Array.from({ length: workers }, () => startWorker(dir))
  const feed = async (worker: ChildProcess): Promise<void> => {
    for (const card of waiting) {
      worker.send(card)
      const { error } = await answerOf(worker)
      if (error !== undefined) throw new Error(error)
      onDrawn()
    }
  }
  try {
    await Promise.all(started.map(feed))
  } finally {
    for (const worker of started) worker.kill()
  }
}
