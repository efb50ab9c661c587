/** Runs of words of a text, by which a copied sentence is found, and their hashes, which can be kept without the text. */
import { createHash } from 'node:crypto'

/** Fewer in a row are the same by chance. */
const RUN = 8

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []

/** All runs of eight words in a row, whatever stands between the words. */
export const runsOf = (text: string): string[] => {
  const words = wordsOf(text)
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '))
}

export const hashOf = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 16)
