import { claimsBySource, claimsSaidBy, placedClaims } from '@/lib/timeline/uses'
import { readStory } from '../../fixtures/story'

test('every claim is placed once, numbered from 1 within its event', () => {
  const timeline = readStory()
  const placed = placedClaims(timeline)
  expect(placed).toHaveLength(timeline.events.reduce((sum, event) => sum + event.claims.length, 0))
  for (const event of timeline.events) {
    const own = placed.filter((at) => at.event === event)
    expect(own.map(({ number }) => number)).toEqual(event.claims.map((_, index) => index + 1))
    expect(new Set(own.map(({ claim }) => claim))).toEqual(new Set(event.claims))
  }
})

test('a source has just the claims that cite it', () => {
  const timeline = readStory()
  const uses = claimsBySource(timeline)
  for (const source of timeline.sources) {
    const expected = placedClaims(timeline).filter(({ claim }) =>
      claim.citations.some((citation) => citation.source === source),
    )
    expect(uses.get(source) ?? []).toEqual(expected)
  }
})

test('an actor has just the claims that give their own words', () => {
  const timeline = readStory()
  const said = timeline.actors.flatMap((actor) => claimsSaidBy(timeline, actor))
  expect(said.length).toBeGreaterThan(0)
  expect(said).toHaveLength(placedClaims(timeline).filter(({ claim }) => claim.saidBy).length)
})
