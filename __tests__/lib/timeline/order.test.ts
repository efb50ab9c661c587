import { type PartOfDay, parseWhen, partsOfDay } from '@/lib/timeline/dates'
import { readingOrder } from '@/lib/timeline/order'
import { fc } from '../../setup/properties'

type Row = [slug: string, when: string, partOf?: string, partOfDay?: PartOfDay]

/** Events whose ids are their slugs prefixed with `id-`. */
const placed = ([slug, when, partOf, partOfDay]: Row) => ({
  id: `id-${slug}`,
  slug,
  when: parseWhen(when),
  partOf: partOf && `id-${partOf}`,
  partOfDay,
})

const story: Row[] = [
  ['rent', '1961'],
  ['house', '1961-03'],
  ['congress', '1974-05/1974-07'],
  ['morning-talk', '1974-05-02', 'congress', 'morning'],
  ['a-walk', '1974-05-02', 'morning-talk'],
  ['evening-talk', '1974-05-02', 'congress', 'evening'],
  ['flood', '1974-06-01'],
  ['same-day-a', '1975-01-01'],
  ['same-day-b', '1975-01-01'],
  // Nested in a congress that began later: it still comes after the congress.
  ['fair', '1980'],
  ['invitation', '1979', 'fair'],
  ['stranger', '1990', 'nobody'],
]

test('nested events come directly after the one around them; equal dates are ordered by slug', () => {
  const { ids, contained } = readingOrder([...story].reverse().map(placed))
  expect(ids).toEqual(story.map(([slug]) => `id-${slug}`))
  expect(Object.fromEntries(contained)).toEqual({
    'id-congress': ['id-morning-talk', 'id-evening-talk'],
    'id-morning-talk': ['id-a-walk'],
    'id-fair': ['id-invitation'],
  })
})

/** Events on few days. Each is nested in an earlier one of the list or in none, so that there is no cycle. */
const anyStory = fc
  .array(
    fc.record({
      when: fc.constantFrom(
        '1961',
        '1961-03',
        '1961-03-01',
        '1961-03-01T10:00Z',
        '196X',
        '1961/1962',
        '1962',
      ),
      partOfDay: fc.option(fc.constantFrom(...partsOfDay), { nil: undefined }),
      within: fc.option(fc.nat(), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((events) =>
    events.map(({ when, partOfDay, within }, index) =>
      placed([
        `s${index}`,
        when,
        within === undefined || index === 0 ? undefined : `s${within % index}`,
        partOfDay,
      ]),
    ),
  )

test('the order does not depend on the order in which the files were read', () => {
  const twice = anyStory.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  )
  fc.assert(
    fc.property(twice, ([events, shuffled]) => {
      expect(readingOrder(shuffled)).toEqual(readingOrder(events))
    }),
  )
})

test('every event is there once, and none before the event it is part of', () => {
  fc.assert(
    fc.property(anyStory, (events) => {
      const { ids } = readingOrder(events)
      expect([...ids].sort()).toEqual(events.map(({ id }) => id).sort())
      const early = events.filter(({ id, partOf }) => partOf && ids.indexOf(id) < ids.indexOf(partOf))
      expect(early).toEqual([])
    }),
  )
})
