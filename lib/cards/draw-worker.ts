/** Draws the cards it is sent, in a process of its own, and answers each when its picture is kept. */
import { drawAndKeep } from './draw'
import type { DrawAnswer } from './draw-workers'
import type { Card } from './types'

const [, , dir = ''] = process.argv

process.on('message', async (card: Card) => {
  let answer: DrawAnswer = {}
  try {
    await drawAndKeep(card, dir)
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) }
  }
  process.send?.(answer)
})
