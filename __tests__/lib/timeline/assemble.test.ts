import { eventOf, readStory, type Story } from '../../fixtures/story'

test('lists keep the order of the data, whichever source repeats which', () => {
  const { kinds, eras, themes, actors, sources } = readStory()
  expect([kinds, eras, themes, actors, sources].map((list) => list.map(({ id }) => id))).toEqual([
    ['opening', 'record'],
    ['before', 'library', 'since'],
    ['building', 'reading'],
    ['council', 'mara-lind'],
    ['echo', 'wire', 'minutes', 'notice', 'diary'],
  ])
})

test('references are resolved to the same objects as in the lists', () => {
  const timeline = readStory()
  const [echo, wire, minutes] = timeline.sources
  const house = eventOf(timeline, 'a-house-is-found')
  expect(echo?.derivedFrom).toBe(wire)
  expect(wire?.derivedFrom).toBe(minutes)
  expect(house.era).toBe(timeline.eras[1])
  expect(house.claims[1]?.citations.map(({ source }) => source)).toEqual([echo, minutes])
  expect(timeline.eventsById.get('e1')).toBe(house)
})

test('an open end of an era is left out, and one era is the main one', () => {
  const spans = readStory().eras.map(({ start, end, main }) => [start?.edtf, end?.edtf, main])
  expect(spans).toEqual([
    [undefined, '1960', false],
    ['1961', '1999', true],
    ['2000', undefined, false],
  ])
})

test('each event has its neighbours in reading order and its nested events', () => {
  const links = readStory().events.map(({ id, previous, next, partOf, contains }) => [
    id,
    previous,
    next,
    partOf,
    contains,
  ])
  expect(links).toEqual([
    ['e1', undefined, 'e2', undefined, []],
    ['e2', 'e1', 'e3', undefined, []],
    ['e3', 'e2', 'e4', undefined, ['e4']],
    ['e4', 'e3', 'e5', 'e3', []],
    ['e5', 'e4', undefined, undefined, []],
  ])
})

test('actors and themes are those of the event and its claims, each once', () => {
  const { actors, themes } = eventOf(readStory(), 'a-house-is-found')
  expect([actors, themes].map((list) => list.map(({ id }) => id))).toEqual([
    ['council', 'mara-lind'],
    ['reading', 'building'],
  ])
})

test('claims carry their evidence and the number of their independent sources', () => {
  const { claims } = eventOf(readStory(), 'a-house-is-found')
  expect(claims.map(({ evidence, independentSources: number }) => [evidence, number])).toEqual([
    ['confirmed', 2],
    ['single-source', 1],
  ])
})

test('an event was updated when it was published, or last corrected, or withdrawn', () => {
  const timeline = readStory()
  expect(timeline.events.map(({ id, updated }) => [id, updated])).toEqual([
    ['e1', '2026-03-01T09:00:00+00:00'],
    ['e2', '2026-03-02T09:00:00+00:00'],
    ['e3', '2026-03-03T09:00:00+00:00'],
    ['e4', '2026-03-09T23:30:00-05:00'],
    ['e5', '2026-03-08T09:00:00+00:00'],
  ])
  expect(timeline.updated).toBe('2026-03-09T23:30:00-05:00')
})

test('a withdrawn entry has only its title and the reason', () => {
  const event = eventOf(readStory(), 'card-index')
  expect(event).toMatchObject({
    title: { en: 'The card index goes', ko: '목록 카드가 사라지다' },
    summary: { en: 'No source bears it out.', ko: '뒷받침하는 출처가 없다.' },
    claims: [],
    disagreements: [],
    actors: [],
    themes: [],
  })
})

const embargo =
  (publishAfter: string) =>
  ({ events }: Story): void => {
    events['the-flood'].publishAfter = publishAfter
  }

// The newest date-time in the data is the correction of 9 March, 23:30 at UTC−5.
test.each([
  ['2026-03-10T04:30:00+00:00', undefined, true],
  ['2026-03-10T04:30:01+00:00', undefined, false],
  ['2099-01-01T00:00:00+00:00', undefined, false],
  ['2099-01-01T00:00:00+00:00', '2098-12-31T23:59:59+00:00', false],
  ['2099-01-01T00:00:00+00:00', '2099-01-01T09:00:00+09:00', true],
  ['2026-03-10T04:30:00+00:00', '2026-03-01T00:00:00Z', false],
])('an entry under embargo until %s, built as of %s, is shown: %s', (until, buildDate, isShown) => {
  const { events, eventsById } = readStory(embargo(until), { buildDate })
  expect(events.some(({ id }) => id === 'e2')).toBe(isShown)
  expect(eventsById.has('e2')).toBe(isShown)
})

test('an embargoed entry is not a neighbour of others and does not change `updated`', () => {
  const timeline = readStory((story) => {
    embargo('2099-01-01T00:00:00Z')(story)
    story.events['the-flood'].published = '2098-01-01T00:00:00Z'
  })
  expect(eventOf(timeline, 'a-house-is-found').next).toBe('e3')
  expect(eventOf(timeline, 'reopening').previous).toBe('e1')
  expect(timeline.updated).toBe('2026-03-09T23:30:00-05:00')
})

test('a story all under embargo is an empty timeline', () => {
  const timeline = readStory(({ events }) => {
    for (const event of Object.values(events)) event.publishAfter = '2026-01-01T00:00:00Z'
  })
  expect(timeline.events).toEqual([])
})
