/** Draws the cards it is sent, in a process of its own, and answers each when its picture is kept. */
import type { Card } from './card'
import { drawAndKeep } from './draw'

/** What a worker answers: nothing but that it is done, or what went wrong. */
export type DrawAnswer = { error?: string }

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
