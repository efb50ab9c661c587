/** Entry point of a worker process: draws each card that it receives and replies once the picture is cached. */
import { constants, setPriority } from 'node:os'
import { drawAndCache } from './draw'
import type { DrawResult } from './draw-workers'
import type { Card } from './types'

const [, , dir = ''] = process.argv

// Next works at the same time, and what it leaves of the processors is enough.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

process.on('message', async (card: Card) => {
  let result: DrawResult = {}
  try {
    await drawAndCache(card, dir)
  } catch (error) {
    result = { error: error instanceof Error ? error.message : String(error) }
  }
  if (process.connected) process.send?.(result)
})

// Ctrl+C reaches this process, too. It ends with the build, which may have a card to wait for.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())
