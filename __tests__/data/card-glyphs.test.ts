// Fonts draw an empty box for a character that they lack, under the number 0. No line of a real card has one.

import { allCards } from '@/lib/cards/card'
import { everyWeight } from '@/lib/cards/font-files'
import { fontFor } from '@/lib/cards/fonts'
import { layoutCard } from '@/lib/cards/layout'
import { textWidth } from '@/lib/cards/shaping'
import { readTimeline } from '@/lib/timeline/read'

test('every character of every line of every card has a glyph of its own', () => {
  const used = new Map<string, string>()
  for (const card of allCards(readTimeline({ dir: 'data' }))) {
    for (const { text, weight } of layoutCard(card, textWidth).lines) {
      for (const character of text) used.set(`${character} ${weight}`, card.name)
    }
  }
  expect(used.size).toBeGreaterThan(100)
  const empty = [...used].filter(([key]) => {
    const character = [...key][0] ?? ''
    const weight = everyWeight.find((one) => key.endsWith(` ${one}`)) ?? 500
    const font = fontFor(character, weight)
    return !font || font.glyphForCodePoint(character.codePointAt(0) ?? 0).id === 0
  })
  expect(empty).toEqual([])
})

test('a character that no font has is known to have none', () => {
  expect(fontFor('🙂', 600)).toBeUndefined()
})
