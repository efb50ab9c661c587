/**
 * Draws cards and caches the pictures in a folder by content hash. A cached picture is never drawn again, and writes
 * are atomic, so a cached picture is always complete.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { words } from '../languages'
import { drawInWorkers, workersFor } from './draw-workers'
import { isDrawnScript } from './drawn-scripts'
import type { Card } from './types'

/** Default folder of the cache. */
export const cardCache = join('.cache', 'cards')

/**
 * Draws a card as a palette PNG in sRGB without transparency.
 *
 * @throws RangeError if there is no font for the script of the language
 */
export const drawCard = async (card: Card): Promise<Buffer> => {
  const { script } = words(card.language)
  if (!isDrawnScript(script))
    throw new RangeError(
      `The card "${card.name}" (${card.language}) cannot be drawn: there is no font for ${script}.`,
    )
  const { renderCard } = await import('./render')
  return renderCard(card)
}

const pathOf = ({ hash }: Card, dir: string): string => join(dir, `${hash}.png`)

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const readCached = async (card: Card, dir: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(pathOf(card, dir))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

let written = 0

/** Writes to a temporary file and renames it, so that no reader ever sees a partial picture. */
const writeCached = async (card: Card, dir: string, bytes: Buffer): Promise<void> => {
  const temporary = `${pathOf(card, dir)}.${process.pid}-${threadId}-${++written}.part`
  await mkdir(dir, { recursive: true })
  await writeFile(temporary, bytes)
  await rename(temporary, pathOf(card, dir))
}

/** Draws a card and caches its picture. Throws like `drawCard`. */
export const drawAndCache = async (card: Card, dir: string): Promise<Buffer> => {
  const bytes = await drawCard(card)
  await writeCached(card, dir, bytes)
  return bytes
}

/** The picture of a card from the cache; drawn and cached if it is missing. Throws like `drawCard`. */
export const readCard = async (card: Card, dir: string = cardCache): Promise<Buffer> =>
  (await readCached(card, dir)) ?? drawAndCache(card, dir)

export type DrawOptions = {
  /** The folder of the cache; created if it does not exist. */
  dir?: string
  /** Called at the start and after every card with the number of cards drawn and to draw. */
  onProgress?: (done: number, all: number) => void
  /** Ends the worker processes. */
  signal?: AbortSignal
  /** Number of worker processes; chosen by `workersFor` by default. */
  workers?: number
}

/** The cards whose pictures are not cached yet, one for each picture. Cards with the same hash share one. */
export const undrawn = (cards: readonly Card[], dir: string = cardCache): Card[] =>
  [...new Map(cards.map((card) => [card.hash, card])).values()].filter(
    (card) => !existsSync(pathOf(card, dir)),
  )

/**
 * Draws the cards whose pictures are not cached yet. Cards with the same hash share a picture.
 *
 * @returns the number of pictures drawn
 * @throws like `drawCard`, for the first card that fails
 */
export const drawCards = async (
  cards: readonly Card[],
  { dir = cardCache, onProgress = () => {}, signal, workers: wanted }: DrawOptions = {},
): Promise<number> => {
  const missing = undrawn(cards, dir)
  let done = 0
  const onDrawn = (): void => onProgress(++done, missing.length)
  onProgress(done, missing.length)
  const workers = wanted ?? workersFor(missing.length)
  if (workers > 1) await drawInWorkers(missing, { dir, workers, signal, onDrawn })
  else {
    for (const card of missing) {
      signal?.throwIfAborted()
      await drawAndCache(card, dir)
      onDrawn()
    }
  }
  return missing.length
}
