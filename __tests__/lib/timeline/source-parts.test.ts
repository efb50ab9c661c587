import { pagesOf, partsBelow } from '@/lib/timeline/parts'
import { pageOfSource, publisherIndex, sourcesParts } from '@/lib/timeline/source-parts'
import type { Source, Timeline } from '@/lib/timeline/types'
import { inEvery } from '../../fixtures/authored'
import { actor, citing, claimOf, eventOn, sourceOf, timelineOf } from '../../fixtures/crowds'
import { readStory } from '../../fixtures/story'
import { fc, runs } from '../../setup/properties'

const withSources = (sources: readonly Source[]): Timeline => timelineOf([], { sources })

/** The sources that each page shows, by its id. */
const pagesWith = (timeline: Timeline): Map<string, Source[]> => {
  const pages = new Map<string, Source[]>()
  for (const source of timeline.sources) {
    const page = pageOfSource(timeline, source, 'en')
    pages.set(page, [...(pages.get(page) ?? []), source])
  }
  return pages
}

test('the sources of a short story are on one page', () => {
  const timeline = readStory()
  expect(sourcesParts(timeline).size).toBe(0)
  expect(new Set(pagesWith(timeline).keys())).toEqual(new Set(['/en/sources/']))
})

const crowds: readonly (readonly [string, Source[]])[] = [
  [
    '5,000 sources of one publisher, on all days of two years',
    Array.from({ length: 5_000 }, (_, index) =>
      sourceOf({
        id: `s${index}`,
        published: `${2024 + (index % 2)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
      }),
    ),
  ],
  [
    '5,000 sources of one publisher, of which no date is known',
    Array.from({ length: 5_000 }, (_, index) => sourceOf({ id: `s${index}` })),
  ],
  [
    '5,000 publishers',
    Array.from({ length: 5_000 }, (_, index) =>
      sourceOf({
        id: `s${index}`,
        publisher: index % 3 ? `The ${index * 7919} Courier` : `신문 ${index}`,
        kind: (['primary', 'press', 'organisation'] as const)[index % 3] ?? 'press',
      }),
    ),
  ],
]

describe.each(crowds)('%s', (_, sources) => {
  const timeline = withSources(sources)

  test('each has a page that exists, with an address of letters, digits and hyphens', () => {
    const parts = sourcesParts(timeline)
    const pages = pagesWith(timeline)
    for (const page of pages.keys()) {
      const [, id = ''] = /^\/en\/sources\/([\w-]+)\/$/.exec(page) ?? []
      expect(parts.get(id)?.part.parts).toEqual([])
    }
    expect(pageOfSource(timeline, sources[0] as Source, 'ko')).toBe(
      pageOfSource(timeline, sources[0] as Source, 'en').replace('/en/', '/ko/'),
    )
  })

  test('no page has more than there is room for', () => {
    expect(Math.max(...[...pagesWith(timeline).values()].map(({ length }) => length))).toBeLessThan(140)
  })
})

test('a publisher has pages of its own by date, below the page of its letters', () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    sourceOf({ id: `s${index}`, published: `20${String(10 + (index % 10))}-03-04` }),
  )
  const others = ['Eagle', 'The Echoes', 'Zenith', 'Akhbar'].flatMap((publisher) =>
    Array.from({ length: 30 }, (_, index) => sourceOf({ id: `${publisher}${index}`, publisher })),
  )
  const crowd = Array.from({ length: 400 }, (_, index) =>
    sourceOf({ id: `c${index}`, publisher: `Q${index}` }),
  )
  const timeline = withSources([...many, ...others, ...crowd])
  const ids = [...sourcesParts(timeline).keys()]
  expect(ids).toEqual(
    expect.arrayContaining(['press', 'press-e', 'press-q', 'the-echo_press', 'the-echo_press_201X']),
  )
  expect(pageOfSource(timeline, others[0] as Source, 'en')).toBe('/en/sources/press-e/')
})

test('names that people read as one share a page, and known publishers have their id', () => {
  const known = {
    id: 'echo-paper',
    name: { en: 'The Echo', ko: '메아리신문' },
  } as unknown as Source['publishedBy']
  const sources = [
    ...Array.from({ length: 200 }, (_, index) => sourceOf({ id: `a${index}`, publisher: 'the  echo' })),
    ...Array.from({ length: 200 }, (_, index) => sourceOf({ id: `b${index}`, publisher: 'The Echo' })),
    ...(known
      ? Array.from({ length: 400 }, (_, index) => sourceOf({ id: `k${index}`, publishedBy: known }))
      : []),
    ...Array.from({ length: 3 }, (_, index) => sourceOf({ id: `n${index}`, publisher: '…' })),
  ]
  const timeline = withSources(sources)
  const own = publisherIndex(timeline).items.flatMap((group) => (group.own ? [group.own.id] : []))
  expect(own.sort()).toEqual(['echo-paper_press', 'the-echo_press'])
  expect(pagesOf(publisherIndex(timeline)).flatMap(({ items }) => items.map(({ name }) => name))).toContain(
    'other',
  )
})

test('one source that 5,000 statements cite counts as much as it lists', () => {
  const source = sourceOf()
  const claims = Array.from({ length: 5_000 }, () => claimOf({ citations: [citing(source)] }))
  const timeline = timelineOf([eventOn('2025-03-14', 'one', { claims })], { sources: [source] })
  expect(sourcesParts(timeline).size).toBe(0)
})

test('sources that are used in disagreements and spellings alone count what they list', () => {
  const sources = Array.from({ length: 60 }, (_, index) => sourceOf({ id: `s${index}` }))
  const reading = { text: inEvery('A reading'), citations: sources.map(citing) }
  const disagreements = [
    { point: inEvery('It'), readings: [reading], chosen: inEvery('A'), why: inEvery('B') },
  ]
  const disputed = Array.from({ length: 100 }, (_, n) => eventOn('2025', `${n}`, { disagreements }))
  const variants = sources.map(({ id }) => ({ form: 'A', seenIn: id }))
  const actors = Array.from({ length: 100 }, (_, n) => ({ ...actor, id: `a${n}`, variants }))
  expect(sourcesParts(timelineOf([], { sources })).size).toBe(0)
  expect(sourcesParts(timelineOf(disputed, { sources })).size).toBeGreaterThan(0)
  expect(sourcesParts(timelineOf([], { sources, actors })).size).toBeGreaterThan(0)
})

const anySource = fc.record({
  publisher: fc.constantFrom(
    'The Echo',
    'Echoes',
    'E',
    'Eagle',
    'Zenith',
    '매일',
    '매일신문',
    'a b',
    'a',
    '…',
  ),
  kind: fc.constantFrom<Source['kind'][]>('primary', 'press'),
  published: fc.constantFrom('1961-03-14', '1961', '2025-05', undefined),
})

const toSources = (drawn: readonly Partial<Source>[], each: number): Source[] =>
  drawn.flatMap((changes, index) =>
    Array.from({ length: each }, (_, copy) => sourceOf({ ...changes, id: `s${index}-${copy}` })),
  )

test('a new source changes no address but those of what is on a page that has to be split', () => {
  fc.assert(
    fc.property(fc.array(anySource, { minLength: 1, maxLength: 60 }), anySource, (drawn, next) => {
      const before = withSources(toSources(drawn, 25))
      const after = withSources([...before.sources, sourceOf({ ...next, id: 'new' })])
      const [was, now] = [sourcesParts(before), sourcesParts(after)]
      expect([...was.keys()].filter((id) => !now.has(id))).toEqual([])
      if (was.size === 0) return
      for (const source of before.sources) {
        const [from, to] = [before, after].map((timeline) => pageOfSource(timeline, source, 'en'))
        const [, id = ''] = /sources\/(.+)\/$/.exec(from ?? '') ?? []
        const isSplit = (now.get(id)?.part.parts.length ?? 0) > 0
        const hasOwn = /_(?:primary|press|organisation)/.test(to ?? '') && !id.includes('_')
        const numbered = (path = ''): string => path.replace(/_\d+\/$/, '/')
        if (!isSplit && !hasOwn) expect(numbered(to)).toBe(numbered(from))
      }
      const ids = partsBelow(publisherIndex(after)).map((part) => part.id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    runs(100),
  )
})

test('a publisher that is not listed is apart from a listed one whose id is like its name', () => {
  const publishedBy = { id: 'gazette', name: inEvery('Official Gazette of Velmora') }
  const sources = [
    { publisher: 'Gazette' },
    { publisher: 'Official Gazette of Velmora', publishedBy },
  ].flatMap((changes, at) =>
    Array.from({ length: 150 }, (_, index) => sourceOf({ id: `s${at}-${index}`, ...changes })),
  )
  const own = publisherIndex(withSources(sources)).items.map(({ name }) => name)
  expect(own).toContain('gazette')
  expect(new Set(own).size).toBe(2)
})

test.each([
  [
    'begin with the same sixty letters',
    ['Seoul', 'Geneva'].map(
      (city) => `Office of the High Commissioner of the United Nations for Human Rights, ${city}`,
    ),
  ],
  ['have no letters', ['☆☆☆', '★★★']],
  ['are the same in Latin letters', ['新华', '心花']],
  ['differ in a sign', ['Echo & Eagle', 'Echo Eagle']],
])('publishers whose names %s are apart', (_, names) => {
  const timeline = withSources(
    names.flatMap((publisher) =>
      Array.from({ length: 150 }, (_, index) => sourceOf({ id: `${publisher} ${index}`, publisher })),
    ),
  )
  for (const sources of pagesWith(timeline).values()) {
    expect(new Set(sources.map(({ publisher }) => publisher)).size).toBe(1)
  }
  const own = publisherIndex(timeline).items.map(({ name }) => name)
  expect(new Set(own).size).toBe(2)
  for (const name of own) expect(name).toMatch(/^[a-z0-9-]+$/)
  // The first keeps its address when the other is added.
  const alone = withSources(timeline.sources.filter(({ publisher }) => publisher === names[0]))
  expect(publisherIndex(alone).items.map(({ name }) => name)).toEqual(own.slice(0, 1))
})
