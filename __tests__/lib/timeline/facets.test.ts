import { facetsOf, isMarkedKey, offeredFacets, tokensOf } from '@/lib/timeline/facets'
import { eventOf, readStory } from '../../fixtures/story'
import type { EventSlug } from '../../fixtures/story-events'
import { fc } from '../../setup/properties'

/** With a confirmed statement alone and one beside another, one without a primary source, and a key event. */
const timeline = readStory(({ events }) => {
  const [confirmed] = events['a-house-is-found'].claims.splice(0)
  if (!confirmed) throw new Error('the story has a confirmed statement')
  events['a-house-is-found'].claims.push(confirmed)
  events['the-flood'].claims.push({ ...confirmed, themes: [] })
  events['reading-night'].claims.push({
    text: { en: 'Sixty came.', ko: '예순 명이 왔다.' },
    sources: [
      { source: 'diary', locator: 'page 9' },
      { source: 'echo', locator: 'caption', own: true },
    ],
  })
  events.reopening.importance = 'key'
})

/** The facets that an event meets, by name and value. */
const metBy = (slug: EventSlug): string[] => {
  const tokens = tokensOf(timeline, eventOf(timeline, slug))
  return facetsOf(timeline)
    .filter(({ token }) => tokens.includes(token))
    .map(({ name, value }) => `${name}=${value}`)
}

test.each<[EventSlug, string[]]>([
  ['a-house-is-found', ['theme=building', 'theme=reading', 'kind=record', 'evidence=confirmed']],
  ['the-flood', ['kind=record', 'evidence=single-source', 'evidence=disputed']],
  ['reopening', ['theme=building', 'kind=opening', 'evidence=single-source', 'key=1']],
  ['reading-night', ['theme=reading', 'kind=opening', 'evidence=single-source', 'evidence=no-primary']],
  // Nothing is said of a withdrawn event.
  ['card-index', ['kind=record']],
])('%s meets %j', (slug, met) => {
  expect(metBy(slug)).toEqual(met)
})

test('tokens are unique, and classes and unquoted attribute values as they are', () => {
  const tokens = facetsOf(timeline).map(({ token }) => token)
  expect(new Set(tokens).size).toBe(tokens.length)
  expect(tokens.filter((token) => !/^[a-z][a-z0-9]*$/.test(token))).toEqual([])
})

test('what no event meets is no facet', () => {
  const plain = readStory()
  expect(facetsOf(plain).map(({ name, value }) => `${name}=${value}`)).toEqual([
    'theme=building',
    'theme=reading',
    'kind=opening',
    'kind=record',
    'evidence=single-source',
    'evidence=disputed',
  ])
})

test('offered is what makes a list shorter and not empty, with the number of events', () => {
  fc.assert(
    fc.property(fc.subarray([...timeline.events]), (events) => {
      for (const facet of facetsOf(timeline)) {
        const count = events.filter((event) => tokensOf(timeline, event).includes(facet.token)).length
        const offered = offeredFacets(timeline, events).find(({ token }) => token === facet.token)
        expect(offered?.count).toBe(count === 0 || count === events.length ? undefined : count)
      }
    }),
  )
})

test('a key event is marked if there are others', () => {
  expect(timeline.events.filter((event) => isMarkedKey(timeline, event)).map(({ slug }) => slug)).toEqual([
    'reopening',
  ])
  const all = readStory(({ events }) => {
    for (const event of Object.values(events)) event.importance = 'key'
  })
  expect(all.events.filter((event) => isMarkedKey(all, event))).toEqual([])
})

test('of many themes, those of most events are facets', () => {
  const [theme] = timeline.themes
  if (!theme) throw new Error('the story has a theme')
  const themes = Array.from({ length: 90 }, (_, index) => ({ ...theme, id: `theme-${index}` }))
  const [first] = timeline.events
  const events = timeline.events.map((event) => ({
    ...event,
    themes: event === first ? themes : themes.slice(-50),
  }))
  const values = facetsOf({ ...timeline, themes, events })
    .filter(({ name }) => name === 'theme')
    .map(({ value }) => value)
  expect(values.length).toBeLessThanOrEqual(60)
  expect(themes.slice(-50).filter(({ id }) => !values.includes(id))).toEqual([])
})
