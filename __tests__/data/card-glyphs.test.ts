// Fonts draw an empty box for a character that they lack. No line of a real card has one.

import { allCards } from '@/lib/cards/card'
import { fontFor } from '@/lib/cards/fonts'
import { layoutCard } from '@/lib/cards/layout'
import { textWidth } from '@/lib/cards/shaping'
import { readForReaders } from '@/lib/timeline/read'
import { emptyBoxes } from '../lib/cards/empty-boxes'

test('every character of every line of every card has a glyph of its own', () => {
  const cards = allCards(readForReaders({ dir: 'data' }))
  const used = new Set<string>()
  const empty = emptyBoxes(() => {
    for (const card of cards) {
      for (const { text, weight } of layoutCard(card, textWidth).lines) {
        for (const character of text) used.add(`${character} ${weight}`)
      }
    }
  })
  expect(used.size).toBeGreaterThan(100)
  expect(empty).toEqual([])
})

test('a character that no font has is known to have none', () => {
  expect(fontFor('🙂', 600)).toBeUndefined()
})
