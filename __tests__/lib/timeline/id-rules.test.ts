// Unknown ids, duplicate names and circular chains.
import { damagedFolder, type Place, placesAfter, placesOf, reportOf } from '../../fixtures/damage'
import type { Story } from '../../fixtures/story'

const house = 'events/a-house-is-found.json'
const flood = 'events/the-flood.json'

test.each([
  ['era', house, 'era'],
  ['kind', house, 'kind'],
  ['outer event', house, 'partOf'],
  ['actor', house, 'actors[0]'],
  ['theme', house, 'themes[0]'],
  ['speaker of a claim', house, 'claims[0].saidBy'],
  ['theme of a claim', house, 'claims[0].themes[0]'],
  ['source of a claim', house, 'claims[1].sources[1].source'],
  ['source of a reading', flood, 'disagreements[0].readings[1].sources[0].source'],
  ['source that another one repeats', 'sources.json', '[1].derivedFrom'],
  ['source in which a spelling was seen', 'actors.json', '[1].variants[0].seenIn'],
])('an unknown %s is reported where it is used', (_, file, field) => {
  expect(placesOf(damagedFolder({ file, field, value: 'nobody' }))).toEqual([{ file, field }])
})

const twice: [string, (story: Story) => void, Place][] = [
  ['id of an event', ({ events }) => (events['the-flood'].id = 'e1'), { file: flood, field: 'id' }],
  ['id of a kind', ({ kinds }) => kinds.push(...kinds.slice(0, 1)), { file: 'kinds.json', field: '[2].id' }],
  [
    'id of a theme',
    ({ themes }) => themes.push(...themes.slice(1)),
    { file: 'themes.json', field: '[2].id' },
  ],
  [
    'id of an actor',
    ({ actors }) => actors.push(...actors.slice(1)),
    { file: 'actors.json', field: '[2].id' },
  ],
  [
    'id of a source',
    ({ sources }) => sources.push(...sources.slice(4)),
    { file: 'sources.json', field: '[5].id' },
  ],
  [
    'alias',
    ({ events }) => (events['the-flood'].aliases = ['a-house']),
    { file: flood, field: 'aliases[0]' },
  ],
  [
    'alias that is the slug of another event',
    ({ events }) => (events['the-flood'].aliases = ['flood', 'reopening']),
    { file: flood, field: 'aliases[1]' },
  ],
  [
    "alias that is the event's own slug",
    ({ events }) => (events['the-flood'].aliases = ['the-flood']),
    { file: flood, field: 'aliases[0]' },
  ],
]

test.each(twice)('an %s given twice is reported the second time', (_, change, place) => {
  expect(placesAfter(change)).toEqual([place])
})

const devices = ['con', 'prn', 'aux', 'nul', 'com0', 'com9', 'lpt1']

test.each([...['timeline', 'flood-square', 'flood-story', 'theme-flood'], ...devices])(
  'no event can be called %s',
  (slug) => {
    const places = placesAfter(({ events }) => {
      events[slug] = { ...events['the-flood'], id: 'e9' }
    })
    expect(places).toEqual([{ file: `events/${slug}.json`, field: '' }])
  },
)

test.each(['timeline', 'flood-square', 'aux'])('no event can have been called %s', (alias) => {
  const places = placesAfter(({ events }) => {
    events['the-flood'].aliases = [alias]
  })
  expect(places).toEqual([{ file: flood, field: 'aliases[0]' }])
})

test.each(devices)('no theme, actor or picture can have the name of the device %s', (id) => {
  const ids = (list: { id: string }[]) => (list[0] as { id: string }).id
  const places = placesAfter(({ themes, actors, events }) => {
    const [theme, actor] = [ids(themes), ids(actors)]
    const renamed: unknown = JSON.parse(
      JSON.stringify({ themes, actors, events }, (_, value) =>
        value === theme ? id : value === actor ? id : value,
      ),
    )
    const { themes: t, actors: a, events: e } = renamed as Pick<Story, 'themes' | 'actors' | 'events'>
    themes.splice(0, themes.length, ...t)
    actors.splice(0, actors.length, ...a)
    Object.assign(events, e)
  })
  expect(places).toEqual([
    { file: 'themes.json', field: '[0].id' },
    { file: 'actors.json', field: '[0].id' },
  ])
  expect(
    placesAfter(({ events }) => {
      events['the-flood'].image = {
        file: `images/${id}.png`,
        alt: { en: 'A hall', ko: '홀' },
        credit: { en: 'A. Lind', ko: '린드' },
      }
    }),
  ).toEqual([{ file: flood, field: 'image.file' }])
})

test('no theme can have the id of another with the name of a shape behind it', () => {
  const places = placesAfter(({ themes }) => {
    const name = { en: 'Stories', ko: '이야기' }
    themes.push(...themes.slice(0, 1).map((theme) => ({ ...theme, id: `${theme.id}-story`, name })))
  })
  expect(places).toEqual([{ file: 'themes.json', field: '[2].id' }])
})

test('a cycle of sources is reported at each of them, but not at one that only leads into it', () => {
  const folder = damagedFolder(
    { file: 'sources.json', field: '[2].derivedFrom', value: 'wire' },
    { file: 'sources.json', field: '[2].kind', value: 'press' },
  )
  expect(placesOf(folder)).toEqual([
    { file: 'sources.json', field: '[1].derivedFrom' },
    { file: 'sources.json', field: '[2].derivedFrom' },
  ])
  expect(reportOf(folder)).toContain('came:    wire → minutes → wire')
})

test('an event that is part of itself is reported', () => {
  const folder = damagedFolder({ file: flood, field: 'partOf', value: 'e2' })
  expect(placesOf(folder)).toEqual([{ file: flood, field: 'partOf' }])
})

test('a cycle of events is reported at each of them', () => {
  const folder = damagedFolder({ file: 'events/reopening.json', field: 'partOf', value: 'e4' })
  expect(placesOf(folder)).toEqual([
    { file: 'events/reading-night.json', field: 'partOf' },
    { file: 'events/reopening.json', field: 'partOf' },
  ])
})

test('a reference to an invalid event or entry is not reported as unknown', () => {
  const folder = damagedFolder(
    { file: 'events/reopening.json', field: 'title.en', value: '' },
    { file: 'sources.json', field: '[3].title', value: '' },
    { file: 'actors.json', field: '[1].name.ko', value: '' },
  )
  expect(placesOf(folder)).toEqual([
    { file: 'events/reopening.json', field: 'title.en' },
    { file: 'actors.json', field: '[1].name.ko' },
    { file: 'sources.json', field: '[3].title' },
  ])
})
