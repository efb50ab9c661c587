import { canonicalWriters } from '@/lib/timeline/canonical'
import type { AuthoredEvent, AuthoredSite } from '@/lib/timeline/schema'
import { localized } from '../../fixtures/authored'
import { buildAuthored, buildStory } from '../../fixtures/story'

const { event: written, sources, list, site } = canonicalWriters(['en', 'ko'])

/** The value with the fields of every object reversed. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reversed(field)]),
  )
}

test.each(Object.entries(buildAuthored().events))(
  '%s is serialized the same for any field order',
  (_, event) => {
    const text = written(event)
    expect(JSON.parse(text)).toEqual({ $schema: '../schemas/event.schema.json', ...event })
    expect(written(reversed(event) as AuthoredEvent)).toBe(text)
    expect(written(JSON.parse(text))).toBe(text)
  },
)

test('fields are in schema order with two-space indent, lists keep their order, the file ends with a newline', () => {
  const text = written({
    title: localized({ ko: '홍수', en: 'The flood' }),
    claims: [
      { sources: [{ locator: 'page 3', source: 'diary' }], text: localized({ ko: '물', en: 'Water' }) },
    ],
    themes: ['reading', 'building'],
    id: 'e2',
  })
  expect(text).toBe(`{
  "$schema": "../schemas/event.schema.json",
  "id": "e2",
  "title": {
    "en": "The flood",
    "ko": "홍수"
  },
  "claims": [
    {
      "text": {
        "en": "Water",
        "ko": "물"
      },
      "sources": [
        {
          "source": "diary",
          "locator": "page 3"
        }
      ]
    }
  ],
  "themes": [
    "reading",
    "building"
  ]
}
`)
})

test('unknown fields are kept, after the others', () => {
  const text = written({ odd: 1, id: 'e1' } as Partial<AuthoredEvent>)
  expect(text).toBe('{\n  "$schema": "../schemas/event.schema.json",\n  "id": "e1",\n  "odd": 1\n}\n')
})

const inOrderOfIds = <T extends { id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1))

test('sources are written the same way, by id', () => {
  const items = buildAuthored().sources
  const text = sources(items)
  expect(JSON.parse(text)).toEqual({
    $schema: './schemas/sources.schema.json',
    sources: inOrderOfIds(items),
  })
  expect(sources(items.map((source) => reversed(source) as (typeof items)[number]))).toBe(text)
  expect(sources([...items].reverse())).toBe(text)
})

test.each(['actors', 'publishers'] as const)('%s are sorted by id', (name) => {
  const items = [{ id: 'b' }, { id: 'a' }, { id: 'ab' }]
  expect(JSON.parse(list(name, items))[name]).toEqual([{ id: 'a' }, { id: 'ab' }, { id: 'b' }])
})

test.each(['kinds', 'eras', 'themes'] as const)('the order of %s means something and stays', (name) => {
  const items = [...buildStory()[name]].reverse()
  expect(JSON.parse(list(name, items))).toEqual({ $schema: `./schemas/${name}.schema.json`, [name]: items })
})

test('what is no item of a list stays in it, for the check to name', () => {
  expect(JSON.parse(list('actors', [null, 7, { id: 3 }])).actors).toEqual([null, 7, { id: 3 }])
})

test('the file of the site refers to its schema, once', () => {
  const own = buildStory().site as unknown as AuthoredSite
  expect(JSON.parse(site({ ...own, ...{ $schema: 'elsewhere' } })).$schema).toBe('./schemas/site.schema.json')
  expect(JSON.parse(site(own))).toEqual({ $schema: './schemas/site.schema.json', ...own })
})
