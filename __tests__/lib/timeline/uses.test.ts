import { entriesOfActor } from '@/lib/timeline/by-year'
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
  const said = timeline.actors.flatMap((actor) =>
    entriesOfActor(timeline, actor).flatMap(({ said }) => said ?? []),
  )
  expect(said.length).toBeGreaterThan(0)
  expect(said).toHaveLength(placedClaims(timeline).filter(({ claim }) => claim.saidBy).length)
})

const placed = ({ event, number }: { event: { slug: string }; number: number }): string =>
  `${event.slug} ${number}`

test('without a source falls what rests on it and on what repeats it alone, or was confirmed through it', () => {
  const falls = new Map(
    [...fallBySource(readStory())].map(([{ id }, { unsupported, unconfirmed }]) => [
      id,
      { unsupported: unsupported.map(placed), unconfirmed: unconfirmed.map(placed) },
    ]),
  )
  // What was reported counts first: the first claim on the house rests on the Echo, which repeats the wire, which repeats the minutes.
  expect(Object.fromEntries(falls)).toEqual({
    minutes: { unsupported: ['a-house-is-found 1'], unconfirmed: ['a-house-is-found 2'] },
    diary: { unsupported: ['reading-night 1'], unconfirmed: ['a-house-is-found 2'] },
    notice: { unsupported: ['the-flood 1', 'reopening 1'], unconfirmed: [] },
  })
})

test('nothing falls without one of three that are independent', () => {
  const timeline = readStory(({ events, sources }) => {
    const echo = sources.find(({ id }) => id === 'echo')
    delete echo?.derivedFrom
    events['a-house-is-found'].claims[0]?.sources.push({ source: 'echo', locator: 'whole' })
  })
  const falls = [...fallBySource(timeline)].map(([{ id }, fall]) => [id, fall.unconfirmed.map(placed)])
  // The minutes are the only primary source; the first claim has become confirmed by the Echo and them.
  expect(Object.fromEntries(falls)).toMatchObject({
    minutes: ['a-house-is-found 1', 'a-house-is-found 2'],
    echo: ['a-house-is-found 1'],
    diary: [],
  })
})

test('a source has the events on which it takes part in a disagreement', () => {
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
