import { MAP_TARGET, MAP_WIDTH, placeOn, type TimeStrip, toTimeMap } from '@/lib/formats/time-map'
import { parseWhen } from '@/lib/timeline/dates'
import type { Timeline } from '@/lib/timeline/types'
import { readStory } from '../../fixtures/story'
import { fc, runs } from '../../setup/properties'

/** The story with events only at these dates, all in its main era or all outside it. */
const timelineOf = (dates: readonly string[], inMain = false): Timeline => {
  const story = readStory()
  const era = story.eras.find(({ main }) => main === inMain)
  const [model] = story.events
  if (!model || !era) throw new Error('the story has events and eras')
  const events = dates.map((date, index) => ({
    ...model,
    id: `e${index}`,
    era,
    partOf: undefined,
    when: parseWhen(date),
  }))
  return { ...story, events, eventsById: new Map(events.map((event) => [event.id, event])) } as Timeline
}

const overviewOf = (...dates: string[]): TimeStrip => {
  const map = toTimeMap(timelineOf(dates))
  if (!map) throw new Error('no map')
  return map.overview
}

const centres = ({ days }: TimeStrip): number[] => days.map(({ x, width }) => x + width / 2)

test('there is no map of an empty timeline', () => {
  expect(toTimeMap(timelineOf([]))).toBeUndefined()
})

test('the scale is linear: twice the days are twice the distance', () => {
  const [first = 0, second = 0, third = 0] = centres(overviewOf('2024-01-01', '2024-02-01', '2024-04-03'))
  expect((third - first) / (second - first)).toBeCloseTo(3, 1)
})

test('a year is a band as long as the year, never a point on its first day', () => {
  const { bands, days } = overviewOf('2020-01-01', '2021', '2023-12-31')
  expect(days).toHaveLength(2)
  expect(bands).toHaveLength(1)
  expect(bands[0]?.width).toBeCloseTo(MAP_WIDTH / 4, -1)
})

test('events too close together to be tapped separately become one mark', () => {
  const { days } = overviewOf('2000-01-01', '2024-01-01', '2024-01-02', '2024-01-03')
  expect(days.map(({ events }) => events.length)).toEqual([1, 3])
})

test('the main era is enlarged if it is a part of the timeline', () => {
  const before = timelineOf(['2005-12-16'], false)
  const main = timelineOf(['2024-12-17', '2025-05-20'], true)
  const events = [...before.events, ...main.events]
  const { detail, story } = toTimeMap({ ...main, events }) ?? {}
  expect(detail?.days.map(({ events: [event] }) => event?.when.edtf)).toEqual(['2024-12-17', '2025-05-20'])
  expect(story?.width).toBeLessThan(MAP_WIDTH / 10)
  expect(toTimeMap(main)?.detail).toBeUndefined()
})

test('for any dates, no event is lost, and marks keep their distance and stay inside the map', () => {
  const date = fc
    .tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 500 }), (dates) => {
      const strip = overviewOf(...dates)
      expect(strip.days.reduce((sum, { events }) => sum + events.length, 0)).toBe(dates.length)
      const at = centres(strip)
      expect(at.filter((x) => x < 0 || x > MAP_WIDTH)).toEqual([])
      const close = strip.days.slice(1).filter((mark, index) => {
        const before = strip.days[index]
        return before !== undefined && mark.x - before.x < MAP_TARGET
      })
      expect(close).toEqual([])
      expect(strip.ticks.length).toBeLessThanOrEqual(13)
    }),
    runs(50),
  )
})

test('time runs in the direction of the language', () => {
  const [place, mirrored] = [placeOn('ltr'), placeOn('rtl')]
  expect([place(0), place(100, 20), place(MAP_WIDTH)]).toEqual([0, 100, MAP_WIDTH])
  expect([mirrored(0), mirrored(100, 20), mirrored(MAP_WIDTH)]).toEqual([MAP_WIDTH, MAP_WIDTH - 120, 0])
})
