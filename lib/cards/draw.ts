/**
 * Draws cards and keeps the pictures in a folder, each under the hash of all that shaped it: what is there
 * already is never drawn again, and what is there is always whole.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { words } from '../languages'
import { describeProblem, glyphProblems, isDrawnScript } from './card-problems'
import { drawInWorkers, workersFor } from './draw-workers'
import type { Card } from './types'

/** Where pictures are kept unless the caller says otherwise. */
export const cardCache = join('.cache', 'cards')

/**
 * The picture of a card: a palette PNG in sRGB without transparency.
 *
 * @throws RangeError naming card, field and character if the fonts lack a character, or the script that none of them is for
 */
export const drawCard = async (card: Card): Promise<Buffer> => {
  const { script } = words(card.language)
  if (!isDrawnScript(script))
    throw new RangeError(
      `The card "${card.name}" (${card.language}) cannot be drawn: no font is for ${script}.`,
    )
  const problems = glyphProblems(card)
  if (problems.length > 0) throw new RangeError(problems.map(describeProblem).join('\n'))
  const { renderCard } = await import('./render')
  return renderCard(card)
}

const pathOf = ({ hash }: Card, dir: string): string => join(dir, `${hash}.png`)

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const readKept = async (card: Card, dir: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(pathOf(card, dir))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

let written = 0

/** Under another name first, so that a reader or a broken run never meets half a picture. */
const keep = async (card: Card, dir: string, bytes: Buffer): Promise<void> => {
  const unfinished = `${pathOf(card, dir)}.${process.pid}-${threadId}-${++written}.part`
  await mkdir(dir, { recursive: true })
  await writeFile(unfinished, bytes)
  await rename(unfinished, pathOf(card, dir))
}

/** Draws a card and keeps its picture. Errors as `drawCard`. */
export const drawAndKeep = async (card: Card, dir: string): Promise<Buffer> => {
  const bytes = await drawCard(card)
  await keep(card, dir, bytes)
  return bytes
}

/** The bytes of a card's picture, drawn and kept if it is not there yet. Errors as `drawCard`. */
export const readCard = async (card: Card, dir: string = cardCache): Promise<Buffer> =>
  (await readKept(card, dir)) ?? drawAndKeep(card, dir)

export type DrawOptions = {
  /** The folder of the pictures; made if it is not there. */
  dir?: string
  /** Called at the start and after every card with the number done and the number of all. */
  onProgress?: (done: number, all: number) => void
  /** In how many processes; by default as many as are worth it. */
  workers?: number
}

/**
 * Draws the cards whose pictures are not in the folder yet; cards of the same hash share one.
 *
 * @returns how many pictures were drawn
 * @throws as `drawCard`, for the first card that fails
 */
export const drawCards = async (
  cards: readonly Card[],
  { dir = cardCache, onProgress = () => {}, workers: wanted }: DrawOptions = {},
): Promise<number> => {
  const pictures = [...new Map(cards.map((card) => [card.hash, card])).values()]
  const missing = pictures.filter((card) => !existsSync(pathOf(card, dir)))
  let done = pictures.length - missing.length
  const onDrawn = (): void => onProgress(++done, pictures.length)
  onProgress(done, pictures.length)
  const workers = wanted ?? workersFor(missing.length)
  if (workers > 1) await drawInWorkers(missing, { dir, workers, onDrawn })
  else {
    for (const card of missing) {
      await drawAndKeep(card, dir)
      onDrawn()
    }
  }
  return missing.length
}
