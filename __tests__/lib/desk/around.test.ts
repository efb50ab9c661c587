// What is around a form: the way to it from a page, what is like its thing, what changes, and what goes out.
import { fillPattern, paramsAt } from '@/lib/addresses'
import { alikeTo } from '@/lib/desk/alike'
import { differencesOf } from '@/lib/desk/difference'
import { editTarget } from '@/lib/desk/edit-target'
import { commitMessage } from '@/lib/desk/publish'
import { pages } from '@/lib/site/pages'
import { readThings } from '@/lib/timeline/things'

const things = readThings('examples/velmora-library')
const [event = ''] = things.known.events.keys()
const { slug = '', value = {} } = things.thing('event', event) ?? {}
const [actor = ''] = things.known.actors.keys()
const [theme = ''] = things.known.themes.keys()

test('the parameters of an address are those that it was filled with', () => {
  const params = { language: 'fr', slug: 'a', actor: 'b', theme: 'c', year: '1950', part: 'd' }
  const wrong = Object.values(pages).filter(({ pattern }) => {
    const found = paramsAt(pattern, fillPattern(pattern, params))
    return Object.entries(found ?? { lost: '' }).some(
      ([name, text]) => params[name as keyof typeof params] !== text,
    )
  })
  expect(wrong).toEqual([])
  expect(paramsAt(pages.event.pattern, '/en/events/')).toBeUndefined()
  expect(paramsAt(pages.event.pattern, '/en/events//')).toBeUndefined()
})

test.each([
  [`/fr/events/${slug}/`, `/__desk/fr/event/${event}/`],
  [`/en/actors/${actor}/`, `/__desk/en/actor/${actor}/`],
  [`/ar/themes/${theme}/`, `/__desk/ar/theme/${theme}/`],
  ['/en/about/', '/__desk/en/site/site/'],
  ['/en/sources/', '/__desk/en/#list-source'],
  ['/fr/actors/', '/__desk/fr/#list-actor'],
  ['/en/', '/__desk/en/'],
  ['/en/events/no-such-event/', '/__desk/en/'],
  ['/de/events/x/', '/__desk/en/'],
  ['', '/__desk/en/'],
])('from the page %j one comes to %j', (page, target) => {
  expect(editTarget(page, things)).toBe(target)
})

test('a new event with almost the same title, or of the same day, is like one that is there', () => {
  const { en } = value.title as { en: string }
  const named = expect.arrayContaining([expect.stringContaining(en)])
  expect(alikeTo('event', { value: { title: { en: `${en}s` } } }, things)).toEqual(named)
  expect(alikeTo('event', { value: { title: { en: 'Quite another' }, when: value.when } }, things)).toEqual(
    named,
  )
  expect(alikeTo('event', { value: { title: { en: 'Quite another' } } }, things)).toEqual([])
  expect(alikeTo('event', { value }, things)).not.toEqual(named)
})

test('only what differs is named, with what was and what is', () => {
  const before = { title: { en: 'a', ko: 'b' }, themes: ['x', 'y'], own: true }
  const after = { title: { en: 'a', ko: 'c' }, themes: ['x'], place: { latitude: 1 } }
  expect(differencesOf(before, after)).toEqual([
    { path: ['title', 'ko'], before: 'b', after: 'c' },
    { path: ['place', 'latitude'], after: '1' },
    { path: ['themes', 1], before: 'y' },
    { path: ['own'], before: 'true' },
  ])
  expect(differencesOf(before, before)).toEqual([])
})

test('the message for a commit names the first event and counts the rest', () => {
  const change = (list: 'events' | 'sources', id: string) => ({ list, id, what: 'new' })
  const message = (...changes: ReturnType<typeof change>[]) =>
    commitMessage({ problems: [], changes, waiting: [] })
  expect(message(change('sources', 'a'), change('events', 'b'), change('events', 'c'))).toBe(
    'Publish b (new) and 1 more',
  )
  expect(message(change('sources', 'a'))).toBe('Publish a (new)')
  expect(message()).toBe('Publish the site')
})
