import {
  afterAction,
  type Form,
  filled,
  postedValue,
  touchedBy,
  valueAt,
  withAt,
  withPasted,
} from '@/lib/desk/form'
import { authoredSchemas } from '@/lib/timeline/schema'
import { elementOf, shapeOf } from '@/lib/timeline/schema-walk'
import { fc, runs } from '../../setup/properties'

const { event, site } = authoredSchemas(['en', 'ko'])

/** The fields of a form that shows a value. */
const fieldsOf = (value: unknown, name = 'f'): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, `${name}.${key}`))
    : [[name, String(value)]]

const rows: [what: string, posted: [string, string][], value: unknown][] = [
  [
    'texts by language',
    [
      ['f.title.en', ' A  title '],
      ['f.title.ko', ''],
    ],
    { title: { en: 'A  title' } },
  ],
  ['decomposed letters', [['f.title.en', 'e\u0301']], { title: { en: '\u00e9' } }],
  ['numbers', [['f.place.latitude', '40.7']], { place: { latitude: 40.7 } }],
  ['what is no number, to be shown again', [['f.place.latitude', 'north']], { place: { latitude: 'north' } }],
  ['ticks', [['f.claims.0.sources.0.own', 'true']], { claims: [{ sources: [{ own: true }] }] }],
  [
    'ids in the order of their numbers, with what is empty in its place',
    [
      ['f.themes.10', 'b'],
      ['f.themes.2', 'a'],
      ['f.themes.3', ''],
    ],
    { themes: ['a', '', 'b'] },
  ],
  [
    'an item that was added and is empty',
    [
      ['f.claims.0.text.en', ''],
      ['f.claims.1.text.en', 'x'],
    ],
    { claims: [{}, { text: { en: 'x' } }] },
  ],
  [
    'nothing for fields that the schema lacks',
    [
      ['f.claim', 'x'],
      ['f.__proto__.polluted', 'x'],
      ['f.title.de', 'x'],
      ['action', 'save'],
    ],
    {},
  ],
  ['nothing for a group in the place of a text', [['f.when.en', 'x']], {}],
]

test.each(rows)('a form is read: %s', (_, posted, value) => {
  expect(postedValue(event, posted)).toEqual(value)
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
})

test('the languages of a site, which are a list with at least one, are a list', () => {
  expect(
    postedValue(site, [
      ['f.languages.0', 'en'],
      ['f.languages.1', 'ko'],
    ]),
  ).toEqual({ languages: ['en', 'ko'] })
})

const line = fc.stringMatching(/^[a-z]{1,8}(?: [a-z]{1,8}){0,3}$/)
const both = fc.record({ en: line, ko: line })
const citation = fc.record(
  { source: line, locator: line, own: fc.constant(true as const) },
  { requiredKeys: ['source', 'locator'] },
)
const anEvent = fc.record({
  title: both,
  when: line,
  place: fc.record({ name: both, latitude: fc.integer({ min: -90, max: 90 }) }),
  themes: fc.array(line, { minLength: 1, maxLength: 4 }),
  claims: fc.array(fc.record({ text: both, sources: fc.array(citation, { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
})

test('what a form shows is what it reads', () => {
  fc.assert(
    fc.property(anEvent, (value) => expect(postedValue(event, fieldsOf(value))).toEqual(value)),
    runs(200),
  )
})

test('no names of fields and no texts stop it, and only known fields come of them', () => {
  const name = fc.stringMatching(
    /^f(?:\.(?:claims|title|themes|when|place|en|0|1|99999999|__proto__|constructor)){1,5}$/,
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string()), { maxLength: 12 }), (posted) => {
      const value = postedValue(event, posted)
      expect(Object.keys(value).filter((key) => !Object.hasOwn(shapeOf(event), key))).toEqual([])
    }),
    runs(200),
  )
})

const three = {
  claims: [
    { text: { en: 'One. Two.', ko: '하나. 둘.' }, saidBy: 'a' },
    { text: { en: 'b' } },
    { text: { en: 'c' } },
  ],
}
const texts = (value: Form['value'] | undefined) =>
  (value?.claims as { text?: { en: string } }[] | undefined)?.map(({ text }) => text?.en)

test.each([
  ['add:claims', ['One. Two.', 'b', 'c', undefined], 'claims.3'],
  ['remove:claims.1', ['One. Two.', 'c'], 'claims'],
  ['up:claims.2', ['One. Two.', 'c', 'b'], 'claims.1'],
  ['down:claims.0', ['b', 'One. Two.', 'c'], 'claims.1'],
  ['up:claims.0', ['One. Two.', 'b', 'c'], 'claims.-1'],
  ['down:claims.2', ['One. Two.', 'b', 'c'], 'claims.3'],
  ['split:claims.0', ['One.', 'Two.', 'b', 'c'], 'claims.0'],
])('the button %s leaves %j, at %s', (action, left, touched) => {
  expect(texts(afterAction(three, action))).toEqual(left)
  expect(touchedBy(action, afterAction(three, action) ?? {})).toBe(touched)
})

test('both parts of a statement keep its speaker, and every language is split', () => {
  const { claims } = afterAction(three, 'split:claims.0') as { claims: unknown[] }
  expect(claims.slice(0, 2)).toEqual([
    { text: { en: 'One.', ko: '하나.' }, saidBy: 'a' },
    { text: { en: 'Two.', ko: '둘.' }, saidBy: 'a' },
  ])
  const broken = {
    claims: [{ text: { en: 'One. And more\n\nTwo.\r\nThree.', ko: '하나.\n둘.' }, saidBy: 'a' }],
  }
  expect(afterAction(broken, 'split:claims.0')).toEqual({
    claims: [
      { text: { en: 'One. And more', ko: '하나.' }, saidBy: 'a' },
      { text: { en: 'Two.', ko: '둘.' }, saidBy: 'a' },
      { text: { en: 'Three.', ko: '' }, saidBy: 'a' },
    ],
  })
})

test('a new statement rests on the sources of the last one, at a place that is still to be said', () => {
  const claims = [
    { text: { en: 'One.' }, sources: [{ source: 'a', locator: 'para 1' }, {}, { source: 'b' }] },
  ]
  expect(afterAction({ claims }, 'add:claims')).toEqual({
    claims: [...claims, { sources: [{ source: 'a' }, { source: 'b' }] }],
  })
  // Nothing of it is saved before the editor has said something.
  expect(filled(afterAction({ claims }, 'add:claims'))).toEqual(filled({ claims }))
  // A source that the editor has chosen is something.
  const chosen = { claims: [...claims, { sources: [{ source: 'c' }] }] }
  expect(filled(chosen)).toMatchObject({ claims: [{}, { sources: [{ source: 'c' }] }] })
  // Those who disagree have sources of their own.
  const readings = [{ text: { en: 'One.' }, sources: [{ source: 'a' }] }]
  expect(afterAction({ disagreements: [{ readings }] }, 'add:disagreements.0.readings')).toEqual({
    disagreements: [{ readings: [...readings, {}] }],
  })
})

test.each([
  ['Mr. Smith came. He left.', ['Mr. Smith came.', 'He left.']],
  ['\nOne. Two.', ['One.', 'Two.']],
  ['One', ['One', '']],
  [5, ['5', '']],
  [null, ['', '']],
])('the text %j is split into %j', (text, parts) => {
  expect(texts(afterAction({ claims: [{ text: { en: text } }] }, 'split:claims.0'))).toEqual(parts)
})

test.each([
  'save',
  'check',
  'remove:claims.',
  'add:0',
  'add:',
  'split:claims',
  'up:',
  'grow:claims.0',
  '__proto__:claims.0',
  'up:title.en',
])('the button %s changes no list', (action) => {
  expect(afterAction({ ...three, title: { en: 'a' } }, action)).toBeUndefined()
})

test('what was added and left empty is not saved, and pasted lines are one', () => {
  expect(filled({ claims: [{}, { text: { en: 'a\nb' } }, { sources: [{}] }], place: { name: {} } })).toEqual({
    claims: [{ text: { en: 'a b' } }],
  })
})

test('of a long pasted passage the first and last words are kept, of a short one all', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'
  const path = 'claims.0.sources.0.passage'
  const pasted = withPasted({}, [
    [`paste.${path}`, `  ${long}\n`],
    ['paste.claims.1.sources.0.passage', 'a few words'],
  ])
  expect(valueAt(pasted, ['claims', 0, 'sources', 0, 'passage'])).toEqual({
    start: 'one two three four five six',
    end: 'nine ten eleven twelve thirteen fourteen',
  })
  expect(valueAt(pasted, ['claims', 1, 'sources', 0, 'passage'])).toEqual({ start: 'a few words' })
})

test('values are changed in copies', () => {
  const value = { claims: [{ sources: [{ source: 'a' }] }] }
  expect(withAt(value, ['claims', 0, 'sources', 0, 'source'], 'b')).toEqual({
    claims: [{ sources: [{ source: 'b' }] }],
  })
  expect(value.claims[0]?.sources[0]?.source).toBe('a')
  expect(elementOf(shapeOf(event).claims)).toBeDefined()
})
