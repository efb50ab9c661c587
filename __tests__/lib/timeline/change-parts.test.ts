import { changeParts } from '@/lib/timeline/change-parts'
import { pagesOf, partsBelow } from '@/lib/timeline/parts'
import type { Version } from '@/lib/timeline/types'
import { inEvery } from '../../fixtures/authored'
import { eventOn, timelineOf } from '../../fixtures/crowds'
import { readStory } from '../../fixtures/story'

test('the corrections of a short story are on one page', () => {
  expect(changeParts(readStory()).parts).toEqual([])
})

test('2,000 corrections on one day are on many pages, the newest first on each', () => {
  const events = Array.from({ length: 2_000 }, (_, index) => {
    const at = `2026-11-${index % 2 ? '03' : '04'}T0${index % 10}:00:00Z`
    const version: Version = { number: 2, at, change: 'correction', note: inEvery('The day was wrong.') }
    return eventOn('2025', String(index), { versions: [version] })
  })
  const whole = changeParts(timelineOf(events))
  const pages = pagesOf(whole)
  expect(pages.flatMap(({ items }) => items)).toHaveLength(2_000)
  for (const { items } of pages) {
    expect(items.length).toBeLessThan(170)
    const times = items.map(({ at }) => at)
    expect(times).toEqual([...times].sort().reverse())
  }
  expect(partsBelow(whole).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['2026-11-03', '2026-11-04_1']),
  )
})
