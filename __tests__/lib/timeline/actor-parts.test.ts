import { actorIndex } from '@/lib/timeline/actor-parts'
import { pagesOf, partsBelow } from '@/lib/timeline/parts'
import { inEvery } from '../../fixtures/authored'
import { actor, timelineOf } from '../../fixtures/crowds'
import { readStory } from '../../fixtures/story'

test('the directory of a short story is on the page of all actors', () => {
  expect(actorIndex(readStory()).parts).toEqual([])
})

test('5,000 actors are on pages by kind and letters, each on one', () => {
  const actors = Array.from({ length: 5_000 }, (_, index) => ({
    ...actor,
    id: `name-${(index * 7919) % 5_000}`,
    kind: index % 4 ? ('person' as const) : ('body' as const),
    name: inEvery(`Name ${index}`),
  }))
  const whole = actorIndex(timelineOf([], { actors }))
  const pages = pagesOf(whole)
  expect(pages.flatMap(({ items }) => items)).toHaveLength(5_000)
  expect(new Set(pages.flatMap(({ items }) => items)).size).toBe(5_000)
  expect(Math.max(...pages.map(({ items }) => items.length))).toBeLessThan(400)
  const ids = partsBelow(whole).map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['person', 'body', 'person-name-1']))
  expect(new Set(ids).size).toBe(ids.length)
})
