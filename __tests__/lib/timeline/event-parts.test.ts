import {
  actorParts,
  apart,
  entriesOfActor,
  erasIn,
  eventsIn,
  eventsOfTheme,
  isSpread,
  mainThemes,
  pageInOrder,
  partsOfEra,
  shownWithin,
  themeParts,
  timelineParts,
} from '@/lib/timeline/event-parts'
import { listedParts, type Part, pagesOf, partsBelow } from '@/lib/timeline/parts'
import type { TimelineEvent } from '@/lib/timeline/types'
import { actor, chronology, claimOf, eventOn, eventsOn, theme, timelineOf } from '../../fixtures/crowds'
import { readLongStory } from '../../fixtures/read-long-story'
import { readStory } from '../../fixtures/story'

const repeated = (count: number, when: string): string[] => Array<string>(count).fill(when)

describe('a story that fits on a page', () => {
  const timeline = readStory()

  test('has no parts', () => {
    expect(isSpread(timeline)).toBe(false)
    const lists: Part<unknown>[] = [
      timelineParts(timeline),
      ...timeline.themes.map((one) => themeParts(timeline, one)),
      ...timeline.actors.map((one) => actorParts(timeline, one)),
    ]
    expect(lists.flatMap((list) => list.parts)).toEqual([])
  })

  test('has its events on its own page', () => {
    const pages = timeline.events.map((event) => pageInOrder(timeline, event, 'ko'))
    expect(new Set(pages)).toEqual(new Set(['/ko/']))
  })
})

test('a story of forty events is on one page, one of four hundred is not', () => {
  expect(isSpread(readLongStory(40))).toBe(false)
  expect(isSpread(readLongStory(400))).toBe(true)
})

const crowds: readonly (readonly [string, readonly string[]])[] = [
  ['1,880 events over centuries', chronology()],
  [
    '10,000 events in one year',
    Array.from({ length: 10_000 }, (_, index) => `2025-${String(1 + (index % 12)).padStart(2, '0')}-14`),
  ],
  ['10,000 events on one day', repeated(10_000, '2025-03-14')],
  [
    '3,000 years of five digits and more',
    Array.from({ length: 3_000 }, (_, n) => `Y${n % 2 ? '' : '-'}${10_001 + n * n * 7}`),
  ],
  ['10,000 events of which no more than the year is known', repeated(10_000, '2025')],
]

describe.each(crowds)('%s', (_, whens) => {
  const timeline = timelineOf(eventsOn(whens))
  const whole = timelineParts(timeline)
  const pages = pagesOf(whole)

  test('are each on one page, in order, with a way to it', () => {
    expect(new Set(pages.flatMap((part) => eventsIn(timeline, part))).size).toBe(timeline.events.length)
    expect(pages.flatMap((part) => part.items)).toHaveLength(timeline.events.length)
    const [event] = timeline.events.slice(-1)
    if (!event) throw new Error('there are events')
    const page = pages.find(({ items }) => items.includes(event))
    expect(pageInOrder(timeline, event, 'en')).toBe(`/en/years/${page?.id}/`)
  })

  test('and on none are more than a few dozen', () => {
    expect(Math.max(...pages.map(({ items }) => items.length))).toBeLessThan(100)
    for (const part of [whole, ...partsBelow(whole)]) expect(listedParts(part).length).toBeLessThan(200)
  })

  test.each([
    ['theme', themeParts(timeline, theme)],
    ['actor', actorParts(timeline, actor)],
  ])('a %s of all of them has as short pages', (_, parts) => {
    const own = pagesOf(parts)
    expect(new Set(own.flatMap(({ items }) => items.map(({ event }) => event))).size).toBe(
      timeline.events.length,
    )
    expect(Math.max(...own.map(({ items }) => items.length))).toBeLessThan(200)
  })
})

test('an era counts its own events in each part', () => {
  const timeline = readLongStory(450)
  const counts = timeline.eras.flatMap((era) => partsOfEra(timeline, era).map(({ count }) => count))
  expect(counts.every((count) => count > 0)).toBe(true)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(timeline.events.length)
  const [part] = pagesOf(timelineParts(timeline))
  const listed =
    part && erasIn(timeline, part).flatMap(({ months }) => months.flatMap(({ events }) => events))
  expect(listed).toEqual(part?.items)
})

describe('what is within another event', () => {
  const within = (count: number): TimelineEvent[] => {
    const inner = Array.from({ length: count }, (_, index) =>
      eventOn(`2025-${String(1 + (index % 12)).padStart(2, '0')}-14`, `inner-${index}`, { partOf: 'outer' }),
    )
    const outer = eventOn('2024-05-05', 'outer', { contains: inner.map(({ id }) => id) })
    return [...eventsOn(repeated(200, '2023-01-01')), outer, ...inner]
  }

  test('is on the page of that one, whatever its own date', () => {
    const timeline = timelineOf(within(3))
    const pages = ['outer', 'inner-0', 'inner-2'].map((id) => {
      const event = timeline.eventsById.get(id)
      return event && pageInOrder(timeline, event, 'en')
    })
    expect(new Set(pages)).toEqual(new Set(['/en/years/2024/']))
    const outer = timeline.eventsById.get('outer')
    expect(outer && shownWithin(timeline, outer)).toHaveLength(3)
  })

  test('is listed by its own date if it is very many', () => {
    const timeline = timelineOf(within(1_000))
    const [outer, inner] = ['outer', 'inner-0'].map((id) => timeline.eventsById.get(id))
    if (!outer || !inner) throw new Error('there are these events')
    expect(shownWithin(timeline, outer)).toEqual([])
    expect(pageInOrder(timeline, inner, 'en')).toMatch(/^\/en\/years\/2025-01/)
    const all = pagesOf(timelineParts(timeline)).flatMap((part) => eventsIn(timeline, part))
    expect(all).toHaveLength(timeline.events.length)
  })
})

test('3,000 statements of one actor in one event are on many pages, before the events', () => {
  const claims = Array.from({ length: 3_000 }, () => claimOf({ saidBy: actor }))
  const timeline = timelineOf([eventOn('2025-03-14', 'speech', { claims })])
  for (const parts of [actorParts(timeline, actor), themeParts(timeline, theme)]) {
    const pages = pagesOf(parts)
    expect(pages.length).toBeGreaterThan(15)
    expect(Math.max(...pages.map(({ items }) => items.length))).toBeLessThan(250)
    const numbers = pages.flatMap(({ items }) => apart(items).claims.map(({ number }) => number))
    expect(numbers).toEqual(claims.map((_, index) => index + 1))
    expect(pages.flatMap(({ items }) => apart(items).events)).toHaveLength(1)
  }
  expect(entriesOfActor(timeline, actor).at(-1)?.said).toBeUndefined()
})

test('of many themes, those of most events are the main ones, in their order', () => {
  const timeline = readStory()
  const counts = timeline.themes.map((one) => eventsOfTheme(timeline, one).length)
  const most = timeline.themes[counts.indexOf(Math.max(...counts))]
  expect(mainThemes(timeline, 1)).toEqual([most])
  expect(mainThemes(timeline, 9)).toBe(timeline.themes)
})
