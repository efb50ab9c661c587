import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allCards } from '@/lib/cards/card'
import { forgetCards } from '@/lib/cards/forget-cards'
import { freshFolder, readStory } from '../../fixtures/story'

const [card] = allCards(readStory())
const cards = card ? [card] : []

test('of the pictures that no card has any more, the newest are kept', () => {
  const dir = freshFolder()
  const current = `${card?.hash}.png`
  for (const [age, name] of [
    [1, 'new.png'],
    [2, 'half.png.12-0-1.part'],
    [3, 'old.png'],
    [9, current],
  ] as const) {
    writeFileSync(join(dir, name), '')
    utimesSync(join(dir, name), 1000 - age, 1000 - age)
  }
  forgetCards(cards, dir, 3)
  expect(readdirSync(dir)).toHaveLength(4)
  forgetCards(cards, dir, 1)
  expect(readdirSync(dir).sort()).toEqual([current, 'new.png'].sort())
})

test('there need not be any pictures', () => {
  expect(() => forgetCards(cards, join(freshFolder(), 'none'), 0)).not.toThrow()
})
