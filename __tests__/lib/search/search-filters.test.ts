import { termsOf } from '@/lib/search/index-terms'
import { facetsOf } from '@/lib/timeline/facets'
import { facetTerm, wantedBy } from '@/public/search/terms.js'
import { readLongStory } from '../../fixtures/read-long-story'
import { searchIn } from '../../fixtures/search'
import { fc } from '../../setup/properties'

const timeline = readLongStory(60, ({ events }) => {
  for (const [index, event] of Object.values(events).entries()) if (index % 7 === 0) event.importance = 'key'
})
const { find } = searchIn(timeline, 'en')

/** At most one facet of each name. */
const choice = fc
  .tuple(
    ...(['theme', 'kind', 'evidence', 'key'] as const).map((name) =>
      fc.constantFrom(undefined, ...facetsOf(timeline).filter((facet) => facet.name === name)),
    ),
  )
  .map((facets) => facets.flatMap((facet) => facet ?? []))

const slugsFound = async (query: string, tokens?: readonly string[]): Promise<string[]> => {
  const { groups } = await find(query, tokens)
  const from = groups.find(({ name }) => name === 'events')?.hits ?? []
  const before = timeline.actors.length + timeline.themes.length
  return from.map(({ number }) => timeline.events[number - before]?.slug ?? '')
}

test('a query with filters finds what the query finds, less what does not meet them, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(
      choice,
      fc.constantFrom('shelf', 'books 7', 'librarian', 'council', 'rivers'),
      async (facets, query) => {
        const tokens = facets.map(({ token }) => token)
        const met = new Set(
          timeline.events
            .filter((event) => facets.every((facet) => facet.meets(event)))
            .map(({ slug }) => slug),
        )
        expect(await slugsFound(query, tokens)).toEqual(
          (await slugsFound(query)).filter((slug) => met.has(slug)),
        )
      },
    ),
  )
})

test('filters without a query find all events that meet them, in the order of the timeline, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(choice, async (facets) => {
      const tokens = facets.map(({ token }) => token)
      const { groups, count } = await find('', tokens)
      const met = timeline.events.filter(
        (event) => facets.length > 0 && facets.every((facet) => facet.meets(event)),
      )
      expect(await slugsFound('', tokens)).toEqual(met.map(({ slug }) => slug))
      expect(groups.map(({ name }) => name)).toEqual(met.length > 0 ? ['events'] : [])
      expect(count).toBe(met.length)
    }),
  )
})

test('no word of a text or of a query is taken for a facet', () => {
  const facets = facetsOf(timeline).map(({ token }) => facetTerm(token))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...facets), (before, facet) => {
      for (const text of [before, `${before} ${facet}`, before + facet]) {
        const asked = wantedBy(text).flatMap(({ first, second }) => [...first, ...second])
        const keys = asked.flatMap((way) => way.keys.map((key) => key.text))
        expect([...termsOf(text), ...keys].filter((term) => facets.includes(term))).toEqual([])
      }
    }),
  )
})
