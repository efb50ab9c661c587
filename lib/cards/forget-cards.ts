/** Keeps the cache of cards from growing with every edit. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cardCache } from './draw'
import type { Card } from './types'

/** Pictures that no card has any more, kept for an edit that is undone and for other stories of this checkout. */
const MOST_SPARE = 2000

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/**
 * Removes the oldest pictures that none of these cards has, and what a killed worker has left of one, beyond the newest of
 * them.
 *
 * @param most how many of them to keep
 */
export const forgetCards = (cards: readonly Card[], dir = cardCache, most = MOST_SPARE): void => {
  if (!existsSync(dir)) return
  const current = new Set(cards.map(({ hash }) => `${hash}.png`))
  const spare = readdirSync(dir).filter((name) => !current.has(name))
  if (spare.length <= most) return
  const byAge = spare.map((name) => join(dir, name)).map((file) => ({ file, time: timeOf(file) }))
  for (const { file } of byAge.sort((a, b) => b.time - a.time).slice(most)) rmSync(file, { force: true })
}
