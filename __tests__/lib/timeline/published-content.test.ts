// What counts as published content of an entry in a language.

import {
  canonicalJson,
  contentHashes,
  contentOf,
  hashOf,
  type LedgerList,
  ledgerLists,
  type Recorded,
} from '@/lib/timeline/published-content'
import { buildAuthored } from '../../fixtures/story'
import { fc, runs } from '../../setup/properties'

const languages = ['en', 'ko'] as const

type Step = string | number

/** Every item of the story that the ledger records, by name. */
const items = (): { list: LedgerList; name: string; item: Recorded[LedgerList] }[] => {
  const { events, ...lists } = buildAuthored()
  const named = { ...lists, events: Object.values(events) }
  return ledgerLists.flatMap((list) =>
    named[list].map((item) => ({ list, name: `${list} ${item.id}`, item })),
  )
}

const fieldsOf = (value: unknown, path: readonly Step[] = []): { path: readonly Step[]; value: unknown }[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, field]) =>
        fieldsOf(field, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [{ path, value }]

const withField = <T>(item: T, path: readonly Step[], value: unknown): T => {
  const copy = structuredClone(item)
  let at: unknown = copy
  for (const step of path.slice(0, -1)) at = Reflect.get(at as object, step)
  Reflect.set(at as object, path.at(-1) as Step, value)
  return copy
}

const hashes = (list: LedgerList, item: Recorded[LedgerList]) =>
  contentHashes(list, item as Recorded[typeof list], languages)

/** The languages whose fingerprint changes. */
const moved = (list: LedgerList, before: Recorded[LedgerList], after: Recorded[LedgerList]): string[] => {
  const [old, now] = [hashes(list, before), hashes(list, after)]
  return languages.filter((language) => old[language] !== now[language])
}

const isAside = (list: LedgerList, path: readonly Step[]): boolean =>
  path.includes('passage') ||
  ['id', 'importance', 'published', 'corrections', 'aliases', 'accessed', 'archivedUrl', 'variants'].some(
    (field) => path[0] === field && !(field === 'published' && list === 'sources'),
  )

const unsaid = ['summary', 'short', 'claims', 'disagreements', 'place', 'actors', 'themes']

const isUnsaid = (item: object, [first]: readonly Step[]): boolean =>
  'withdrawn' in item && unsaid.includes(String(first))

const cases = items().flatMap(({ list, name, item }) =>
  fieldsOf(item).map((field) => ({ list, item, ...field, where: `${name} ${field.path.join('.')}` })),
)

const isContent = ({ list, item, path }: (typeof cases)[number]): boolean =>
  !isAside(list, path) && !isUnsaid(item, path)

const languageOf = ({ path }: { path: readonly Step[] }) =>
  languages.find((language) => language === path.at(-1))

const texts = cases.filter((one) => isContent(one) && languageOf(one) !== undefined)
const neutral = cases.filter((one) => isContent(one) && languageOf(one) === undefined)
const asides = cases.filter((one) => !isContent(one))

test('the story has every kind of field to try', () => {
  expect(texts.length).toBeGreaterThan(40)
  expect(neutral.length).toBeGreaterThan(60)
  const tried = [...asides, ...texts, ...neutral].map(({ path }) =>
    path.filter((step) => typeof step === 'string').join('.'),
  )
  expect(tried).toEqual(
    expect.arrayContaining([
      'title.en',
      'summary.ko',
      'place.name.en',
      'place.latitude',
      'when',
      'partOfDay',
      'claims.text.ko',
      'claims.saidBy',
      'claims.sources.source',
      'claims.sources.locator',
      'claims.sources.passage.start',
      'disagreements.why.en',
      'disagreements.readings.sources.source',
      'withdrawn.reason.ko',
      'corrections.note.en',
      'aliases',
    ]),
  )
})

const otherText = (value: unknown) =>
  fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text !== value)

test('any change of a text changes only the fingerprint of its language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts).chain((one) => fc.tuple(fc.constant(one), otherText(one.value))),
      ([one, text]) => {
        expect(moved(one.list, one.item, withField(one.item, one.path, text))).toEqual([languageOf(one)])
      },
    ),
    runs(1000),
  )
})

test.each(texts.map((one) => [one.where, one] as const))('one letter more in %s is seen', (_, one) => {
  expect(moved(one.list, one.item, withField(one.item, one.path, `${one.value}.`))).toEqual([languageOf(one)])
})

test('a change of a date, place, speaker, source or locator changes every language', () => {
  const unseen = neutral.filter(({ list, item, path, value }) => {
    const other = typeof value === 'number' ? value + 1 : `${value}x`
    return moved(list, item, withField(item, path, other)).length !== languages.length
  })
  expect(unseen.map(({ where }) => where)).toEqual([])
})

test('removed and added fields change the fingerprint', () => {
  const unseen = [...texts, ...neutral].filter(({ list, item, path: [field = ''] }) => {
    const without = Object.fromEntries(Object.entries(item).filter(([key]) => key !== field))
    return moved(list, item, without as typeof item).length === 0
  })
  expect(unseen.map(({ where }) => where)).toEqual([])
  const [event] = Object.values(buildAuthored().events)
  const later = { ...event, image: { alt: { en: 'A house', ko: '집' } } } as unknown as Recorded['events']
  expect(moved('events', event as Recorded['events'], later)).toEqual(['en', 'ko'])
})

test('metadata changes no fingerprint: ids, publication dates, corrections, aliases, passages', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...asides).chain((one) => fc.tuple(fc.constant(one), otherText(one.value))),
      ([{ list, item, path }, text]) => {
        expect(moved(list, item, withField(item, path, text))).toEqual([])
      },
    ),
    runs(500),
  )
})

/** The same value with the keys of every object in another order. */
const shuffled = (value: unknown, order: readonly number[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, field], index) => ({
    entry: [key, shuffled(field, order)] as const,
    rank: order[index % order.length] ?? 0,
  }))
  return Object.fromEntries(entries.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry))
}

test('key order and white space of a file change nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...items()),
      fc.array(fc.integer(), { minLength: 1, maxLength: 12 }),
      fc.nat(8),
      ({ list, item }, order, indent) => {
        const again = JSON.parse(JSON.stringify(shuffled(item, order), null, indent)) as typeof item
        expect(moved(list, item, again)).toEqual([])
      },
    ),
    runs(300),
  )
})

test('whether an event is a key event is no content, of a withdrawn one neither', () => {
  for (const event of Object.values(buildAuthored().events)) {
    expect(moved('events', event, { ...event, importance: 'key' })).toEqual([])
  }
})

test('the order of actors and themes does not matter, the order of claims and sources does', () => {
  const [event] = Object.values(buildAuthored().events) as [Recorded['events']]
  const both = { ...event, actors: ['council', 'mara-lind'], themes: ['reading', 'building'] }
  expect(
    moved('events', both, {
      ...both,
      actors: [...both.actors].reverse(),
      themes: [...both.themes].reverse(),
    }),
  ).toEqual([])
  expect(moved('events', event, { ...event, claims: [...event.claims].reverse() })).toEqual(['en', 'ko'])
  const [first, ...rest] = event.claims as [Recorded['events']['claims'][number]]
  const turned = { ...event, claims: [{ ...first, sources: [...first.sources].reverse() }, ...rest] }
  expect(moved('events', event, turned)).toEqual(['en', 'ko'])
})

test('an empty list is the same as none', () => {
  const event = buildAuthored().events['the-flood']
  expect(moved('events', event, { ...event, actors: [], themes: [], corrections: [] })).toEqual([])
})

test('only the title and the reason of a withdrawn entry are content', () => {
  const event = buildAuthored().events['card-index']
  const content = JSON.stringify(contentOf('events', event, 'en'))
  expect(content).toContain('No source bears it out.')
  expect(content).not.toContain('WRONG')
  const { withdrawn: _, ...before } = event
  expect(moved('events', before, event)).toEqual(['en', 'ko'])
})

test('canonical JSON is that of RFC 8785', () => {
  // The example of section 3.2.3, and numbers of section 3.2.2.3.
  const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
  expect(canonicalJson(keys)).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  )
  expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, -0, 1e-27])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,0,1e-27]',
  )
  expect(canonicalJson({ b: [{ d: 'ü"\n', c: null }], a: true })).toBe(
    '{"a":true,"b":[{"c":null,"d":"ü\\"\\n"}]}',
  )
})

test('a fingerprint is the first half of a SHA-256 in hexadecimal digits', () => {
  // Of `"abc"` with its quotation marks, by `printf '"abc"' | sha256sum`.
  expect(hashOf('abc')).toBe('6cc43f858fbb763301637b5af970e2a4')
  // Of `{"title":"홍수"}` in UTF-8.
  expect(hashOf({ title: '홍수' })).toBe('5c22f38bdbd93a4e9196c5321f9da6b4')
})

// Computed independently, from canonical text written by hand.
test('the fingerprints of the story are the same on every machine', () => {
  const event = buildAuthored().events['the-flood']
  expect(contentHashes('events', event, languages)).toEqual({
    en: 'd7ff6c7b7d5d650eb3ec32f0910a4a20',
    ko: '39492a9f8497add31c9b2471f452d3b6',
  })
})
