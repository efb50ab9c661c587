import { canonicalWriters } from '@/lib/timeline/canonical'
import type { AuthoredEvent } from '@/lib/timeline/schema'
import { localized } from '../../fixtures/authored'
import { buildAuthored } from '../../fixtures/story'

const { event: written, sources } = canonicalWriters(['en', 'ko'])

/** The same value with the fields of every object turned round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reversed(field)]),
  )
}

test.each(Object.entries(buildAuthored().events))('%s reads the same however its fields came', (_, event) => {
  const text = written(event)
  expect(JSON.parse(text)).toEqual(event)
  expect(written(reversed(event) as AuthoredEvent)).toBe(text)
  expect(written(JSON.parse(text))).toBe(text)
})

test('fields stand in the order of the schema, two spaces deep, lists in their own order, a newline behind', () => {
  const text = written({
    title: localized({ ko: '홍수', en: 'The flood' }),
    claims: [
      { sources: [{ locator: 'page 3', source: 'diary' }], text: localized({ ko: '물', en: 'Water' }) },
    ],
    themes: ['reading', 'building'],
    id: 'e2',
  })
  expect(text).toBe(`{
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

test('a field that the schema does not know is kept, behind the others', () => {
  const text = written({ odd: 1, id: 'e1' } as Partial<AuthoredEvent>)
  expect(text).toBe('{\n  "id": "e1",\n  "odd": 1\n}\n')
})

test('sources are written the same way', () => {
  const list = buildAuthored().sources
  const text = sources(list)
  expect(JSON.parse(text)).toEqual(list)
  expect(sources(list.map((source) => reversed(source) as (typeof list)[number]))).toBe(text)
})
