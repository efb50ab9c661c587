import { entriesOfActor } from '@/lib/timeline/event-parts'
import {
  claimsBySource,
  disagreementsBySource,
  eventsCiting,
  fallBySource,
  placedClaims,
} from '@/lib/timeline/uses'
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

test('a source has exactly the claims that cite it', () => {
  const timeline = readStory()
  const uses = claimsBySource(timeline)
  for (const source of timeline.sources) {
    const expected = placedClaims(timeline).filter(({ claim }) =>
      claim.citations.some((citation) => citation.source === source),
    )
    expect(uses.get(source) ?? []).toEqual(expected)
  }
})

test('an actor has exactly the claims in their own words', () => {
  const timeline = readStory()
  const said = timeline.actors.flatMap((actor) =>
    entriesOfActor(timeline, actor).flatMap(({ said }) => said ?? []),
  )
  expect(said.length).toBeGreaterThan(0)
  expect(said).toHaveLength(placedClaims(timeline).filter(({ claim }) => claim.saidBy).length)
})

const placed = ({ event, number }: { event: { slug: string }; number: number }): string =>
  `${event.slug} ${number}`

test('a claim depends on a source if it has no other support, or is no longer confirmed without it', () => {
  const falls = new Map(
    [...fallBySource(readStory())].map(([{ id }, { unsupported, unconfirmed }]) => [
      id,
      { unsupported: unsupported.map(placed), unconfirmed: unconfirmed.map(placed) },
    ]),
  )
  // The second claim on the house cites the Echo, which derives from the wire, which derives from the minutes.
  expect(Object.fromEntries(falls)).toEqual({
    minutes: { unsupported: ['a-house-is-found 2'], unconfirmed: ['a-house-is-found 1'] },
    diary: { unsupported: ['reading-night 1'], unconfirmed: ['a-house-is-found 1'] },
    notice: { unsupported: ['the-flood 1', 'reopening 1'], unconfirmed: [] },
  })
})

test('no claim depends on one of three independent sources', () => {
  const timeline = readStory(({ events, sources }) => {
    const echo = sources.find(({ id }) => id === 'echo')
    delete echo?.derivedFrom
    events['a-house-is-found'].claims[0]?.sources.push({ source: 'echo', locator: 'whole' })
  })
  const falls = [...fallBySource(timeline)].map(([{ id }, fall]) => [id, fall.unconfirmed.map(placed)])
  // The minutes are the only primary source. Together with the Echo they confirm the second claim.
  expect(Object.fromEntries(falls)).toMatchObject({
    minutes: ['a-house-is-found 1', 'a-house-is-found 2'],
    echo: ['a-house-is-found 2'],
    diary: [],
  })
})

test('a source has the events in which it is part of a disagreement', () => {
  const found = [...disagreementsBySource(readStory())].map(([{ id }, events]) => [
    id,
    events.map(({ slug }) => slug),
  ])
  expect(Object.fromEntries(found)).toEqual({ notice: ['the-flood'], wire: ['the-flood'] })
})

test('an event cites the sources of its claims and of its disagreements', () => {
  const timeline = readStory()
  const citing = timeline.sources.map((source) => [
    source.id,
    eventsCiting(timeline, source).map(({ slug }) => slug),
  ])
  expect(Object.fromEntries(citing)).toEqual({
    echo: ['a-house-is-found'],
    wire: ['the-flood'],
    minutes: ['a-house-is-found'],
    notice: ['the-flood', 'reopening'],
    diary: ['a-house-is-found', 'reading-night'],
  })
})
