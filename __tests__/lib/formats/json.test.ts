import { toEventJson, toTimelineJson, writeJson } from '@/lib/formats/json'
import { buildStory, eventOf, readStory } from '../../fixtures/story'

test('every authored field is published under its name, next to the derived ones', () => {
  const { events } = toTimelineJson(readStory())
  const authored = Object.entries(buildStory().events).filter(([, event]) => !event.withdrawn)
  for (const [slug, fields] of authored) {
    const published = events.find((event) => event.slug === slug)
    expect(published).toMatchObject(fields)
    const derived = Object.keys(published ?? {}).filter((key) => !(key in fields))
    expect(derived.sort()).toEqual(['earliest', 'latest', 'slug', 'updated', 'url', 'versions'])
  }
})

test('derived fields are correct', () => {
  const { events } = toTimelineJson(readStory())
  expect(events.map(({ id, earliest, latest, updated }) => [id, earliest, latest, updated])).toEqual([
    ['e1', '1961-03-01', '1961-03-31', '2026-03-01T09:00:00+00:00'],
    ['e2', '1974-11-02', '1974-11-09', '2026-03-02T09:00:00+00:00'],
    ['e3', '1975-05-20T10:00:00+01:00', '1975-05-20T10:00:00+01:00', '2026-03-03T09:00:00+00:00'],
    ['e4', '1975-05-20', '1975-05-20', '2026-03-09T23:30:00-05:00'],
    ['e5', '1998-01-01', '1998-12-31', '2026-03-08T09:00:00+00:00'],
  ])
  expect(events[0]?.claims.map(({ evidence }) => evidence)).toEqual(['confirmed', 'single-source'])
  expect(events[0]?.url).toEqual({
    en: 'https://library.example/story/en/events/a-house-is-found/',
    ko: 'https://library.example/story/ko/events/a-house-is-found/',
  })
})

test('an open interval has no latest day', () => {
  const timeline = readStory(({ events }) => {
    events['the-flood'].when = '1974/..'
  })
  const { event } = toEventJson(timeline, eventOf(timeline, 'the-flood'))
  expect([event.earliest, event.latest]).toEqual(['1974-01-01', null])
})

test('the lists are as authored, in their order', () => {
  const { version, ...published } = toTimelineJson(readStory())
  const { site, kinds, eras, themes, actors, sources } = buildStory()
  expect(version).toBe(1)
  expect(published).toMatchObject({
    site: { ...site, url: 'https://library.example/story' },
    kinds,
    eras: eras.map((era) => ({ main: false, ...era })),
    themes,
    actors,
    sources,
  })
})

test('nothing of a withdrawn entry is published except its title and the reason', () => {
  const timeline = readStory()
  const tombstone = eventOf(timeline, 'card-index')
  for (const json of [toTimelineJson(timeline), toEventJson(timeline, tombstone)]) {
    const text = JSON.stringify(json)
    expect(text).toContain('The card index goes')
    expect(text).toContain('No source bears it out.')
    expect(text).not.toMatch(/WRONG|잘못/)
  }
})

test('an entry under embargo is not published', () => {
  const timeline = readStory(({ events }) => {
    events['the-flood'].publishAfter = '2099-01-01T00:00:00Z'
  })
  expect(JSON.stringify(toTimelineJson(timeline))).not.toMatch(/"e2"|the-flood|The flood|홍수/)
})

test('an event is published with everything it refers to, and no more', () => {
  const timeline = readStory()
  const json = toEventJson(timeline, eventOf(timeline, 'a-house-is-found'))
  expect({ ...json, event: json.event.id, site: json.site.name.en }).toEqual({
    version: 1,
    site: 'Alder Street Library',
    kind: expect.objectContaining({ id: 'record' }),
    era: expect.objectContaining({ id: 'library', start: '1961', end: '1999', main: true }),
    themes: [expect.objectContaining({ id: 'reading' }), expect.objectContaining({ id: 'building' })],
    actors: [expect.objectContaining({ id: 'council' }), expect.objectContaining({ id: 'mara-lind' })],
    // The wire is not cited, but the Echo is derived from it.
    sources: ['echo', 'wire', 'minutes', 'diary'].map((id) => expect.objectContaining({ id })),
    event: 'e1',
  })
})

test('sources of a disagreement are included', () => {
  const timeline = readStory()
  const { sources } = toEventJson(timeline, eventOf(timeline, 'the-flood'))
  expect(sources.map(({ id, derivedFrom }) => [id, derivedFrom])).toEqual([
    ['wire', 'minutes'],
    ['minutes', undefined],
    ['notice', undefined],
  ])
})

test('JSON is written with two spaces and a newline at the end', () => {
  expect(writeJson({ a: ['책'] })).toBe('{\n  "a": [\n    "책"\n  ]\n}\n')
})
