import { isSpread, MOST_ON_A_PAGE, pageInOrder, yearParts, yearsOfEra } from '@/lib/timeline/by-year'
import { readLongStory } from '../../fixtures/read-long-story'
import { readStory } from '../../fixtures/story'

describe('a timeline that fits on a page', () => {
  test.each([0, 1, MOST_ON_A_PAGE])('of %d events is not spread', (count) => {
    const timeline = readLongStory(count)
    expect([isSpread(timeline), yearParts(timeline)]).toEqual([false, []])
  })

  test('has its events on its own page', () => {
    const timeline = readStory()
    const pages = timeline.events.map((event) => pageInOrder(timeline, event, 'ko'))
    expect(new Set(pages)).toEqual(new Set(['/ko/']))
  })
})

describe('a longer one', () => {
  const inner = 'shelf-3'
  const timeline = readLongStory(MOST_ON_A_PAGE + 1, ({ events }) => {
    const [outer, within] = [events['shelf-400'], events[inner]]
    if (!outer || !within) throw new Error('the story has these events')
    within.partOf = outer.id
    const decade = events['shelf-7']
    if (decade) decade.when = '197X'
  })
  const parts = yearParts(timeline)

  test('has every event on one page, in reading order', () => {
    expect(parts.flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual(
      timeline.events.map(({ id }) => id).sort(),
    )
    const order = new Map(timeline.events.map(({ id }, index) => [id, index]))
    for (const { items } of parts) {
      const places = items.map(({ id }) => order.get(id) ?? -1)
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
  })

  test('has a page for each year that an event began in, the earliest first', () => {
    const years = parts.map(({ year }) => year)
    expect(years).toEqual([...new Set(years)].sort())
    const seventies = parts.find(({ year }) => year === '1970')
    expect(seventies?.eras.flatMap(({ months }) => months.map(({ id }) => id))).toContain('197X')
  })

  test('has what happened within another event on the page of that one, below it', () => {
    const event = timeline.events.find(({ slug }) => slug === inner)
    const outer = timeline.events.find(({ slug }) => slug === 'shelf-400')
    if (!event || !outer) throw new Error('the story has these events')
    expect(pageInOrder(timeline, event, 'en')).toBe(pageInOrder(timeline, outer, 'en'))
    const listed = parts.flatMap(({ eras }) =>
      eras.flatMap(({ months }) => months.flatMap(({ events }) => events.map(({ slug }) => slug))),
    )
    expect(listed).not.toContain(inner)
    expect(listed).toHaveLength(MOST_ON_A_PAGE)
  })

  test('says how many events of an era each year has', () => {
    const counts = timeline.eras.flatMap((era) => yearsOfEra(timeline, era).map(({ count }) => count))
    expect(counts.every((count) => count > 0)).toBe(true)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(timeline.events.length)
  })
})
