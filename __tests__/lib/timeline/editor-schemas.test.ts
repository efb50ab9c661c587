// Ajv in strict mode represents the code editors that use these schemas.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { tidyStory } from '@/lib/publish/tidy-story'
import { whenPattern } from '@/lib/timeline/date-points'
import { editorSchemas } from '@/lib/timeline/editor-schemas'
import { listNames } from '@/lib/timeline/fields'
import { locatorForms, locatorPattern, parseLocator } from '@/lib/timeline/locator'
import { anyInterval, anyPoint } from '../../fixtures/date-texts'
import { buildStory, writeStory } from '../../fixtures/story'
import { fc } from '../../setup/properties'

type Schema = {
  description?: string
  type?: string
  properties?: Record<string, Schema>
  items?: Schema | Schema[]
  anyOf?: Schema[]
  enum?: string[]
  enumDescriptions?: string[]
  pattern?: string
  examples?: unknown[]
  [limit: string]: unknown
}

const languages = ['en', 'ko'] as const

/** The story after `npm run check -- --fix`. */
const dir = writeStory(buildStory())
tidyStory(dir)

const read = <T = Schema>(path: string): T => JSON.parse(readFileSync(join(dir, path), 'utf8')) as T

const compile = (schema: object) => {
  const ajv = new Ajv({ strict: true, strictTuples: false, strictTypes: false, allErrors: true })
  // Only VS Code uses these keywords. Others ignore them.
  ajv.addVocabulary(['patternErrorMessage', 'enumDescriptions'])
  addFormats(ajv)
  return ajv.compile(schema)
}

const dataFiles = ['site', ...listNames].map((name) => `${name}.json`)
const eventFiles = readdirSync(join(dir, 'events')).map((name) => `events/${name}`)

test.each([...dataFiles, ...eventFiles])('%s leads to its schema, and is as it says', (path) => {
  const value = read<{ $schema: string }>(path)
  expect(Object.keys(value)[0]).toBe('$schema')
  const validate = compile(read(join(dirname(path), value.$schema)))
  validate(value)
  expect(validate.errors ?? []).toEqual([])
})

const event = read('schemas/event.schema.json')
const flood = 'events/the-flood.json'

test.each<[string, object, string]>([
  ['a field nobody knows', { tilte: 'x' }, 'must NOT have additional properties'],
  ['a date in words', { when: 'March 1961' }, 'must match pattern'],
  ['a title that is too long', { title: { en: 'a'.repeat(91), ko: '물' } }, 'more than 90 characters'],
  ['a title in one language', { title: { en: 'Water' } }, "must have required property 'ko'"],
  ['no claim', { claims: [] }, 'fewer than 1 items'],
  ['a part of the day that is none', { partOfDay: 'noon' }, 'must be equal to one of the allowed values'],
  ['an id with capitals', { actors: ['Mara Lind'] }, 'must match pattern'],
])('%s is marked', (_, fields, message) => {
  const validate = compile(event)
  expect(validate({ ...read(flood), ...fields })).toBe(false)
  expect((validate.errors ?? []).map((error) => error.message)).toContainEqual(
    expect.stringContaining(message),
  )
})

/** Every field of a schema with its path. A localized text is one field. */
const fieldsOf = (schema: Schema, path = ''): [string, Schema][] => {
  const items = Array.isArray(schema.items) ? schema.items[0] : schema.items
  const inner = items ? fieldsOf(items, `${path}[]`) : []
  const isText = schema.properties !== undefined && languages.every((one) => one in (schema.properties ?? {}))
  const properties = isText ? [] : Object.entries(schema.properties ?? {})
  return [
    ...inner,
    ...properties.flatMap(([name, field]): [string, Schema][] => [
      [`${path}.${name}`, field],
      ...fieldsOf(field, `${path}.${name}`),
    ]),
  ]
}

const schemas = readdirSync(join(dir, 'schemas'))
const fields = schemas.flatMap((name) =>
  fieldsOf(read(`schemas/${name}`)).map(([path, field]) => ({ at: name + path, field })),
)

test('there is a schema for each kind of file, and every field has a description', () => {
  expect(schemas).toEqual(
    [...listNames, 'site', 'event', 'ledger'].map((name) => `${name}.schema.json`).sort(),
  )
  expect(fields.length).toBeGreaterThan(100)
  expect(fields.filter(({ field }) => !field.description).map(({ at }) => at)).toEqual([])
})

const isLimited = ({ pattern, format, maxLength, anyOf, enum: values, const: only }: Schema): boolean =>
  [pattern, format, maxLength, anyOf, values, only].some((limit) => limit !== undefined)

test('every text has a limit, and every pattern has examples', () => {
  const texts = fields.filter(({ field, at }) => field.type === 'string' && !at.endsWith('.$schema'))
  expect(texts.filter(({ field }) => !isLimited(field)).map(({ at }) => at)).toEqual([])
  const formed = texts.filter(({ field, at }) => field.pattern && !at.startsWith('ledger'))
  expect(formed.length).toBeGreaterThan(15)
  expect(formed.filter(({ field }) => !field.examples).map(({ at }) => at)).toEqual([])
})

test('the examples are valid for their fields', () => {
  const wrong = fields.flatMap(({ at, field }) => {
    const { enumDescriptions: _, patternErrorMessage: __, ...schema } = field
    const validate = compile(schema)
    return (field.examples ?? []).filter((example) => !validate(example)).map((example) => `${at} ${example}`)
  })
  expect(wrong).toEqual([])
})

test('ids are completed with their names; a new id is not an error', () => {
  const saidBy = fields.find(({ at }) => at === 'event.schema.json.claims[].saidBy')?.field
  expect(saidBy?.anyOf?.[0]).toEqual({
    enum: ['council', 'mara-lind'],
    enumDescriptions: ['Town Council', 'Mara Lind'],
  })
  const partOf = fields.find(({ at }) => at === 'event.schema.json.partOf')?.field
  expect(partOf?.anyOf?.[0]?.enum).toContain('e2')
  const validate = compile(event)
  expect(validate({ ...read(flood), actors: ['somebody-new'] })).toBe(true)
})

test('a site in one language requires only that one', () => {
  const nothing = new Map<string, string>()
  const none = Object.fromEntries([...listNames, 'events'].map((name) => [name, nothing]))
  const texts = editorSchemas(['ko'], none as unknown as Parameters<typeof editorSchemas>[1])
  const schema = JSON.parse(texts.get('schemas/event.schema.json') ?? '') as Schema
  expect(schema.properties?.title).toMatchObject({ required: ['ko'], additionalProperties: false })
  expect(schema.properties?.era).toMatchObject({ pattern: expect.any(String) })
})

const parses = (parse: (text: string) => unknown, text: string): boolean => {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

test('accepted dates and locators match the documented patterns', () => {
  const dates = new RegExp(whenPattern, 'u')
  fc.assert(fc.property(fc.oneof(anyPoint, anyInterval), (text) => expect(text).toMatch(dates)))
  const locators = new RegExp(locatorPattern, 'u')
  for (const form of locatorForms.split(', ')) expect(form).toMatch(locators)
  const near = fc.stringMatching(/^(?:paras?|pages?|section|at|whole|list)? ?[\d.:-]{0,6}$/)
  fc.assert(
    fc.property(near, (text) => {
      if (parses(parseLocator, text)) expect(text).toMatch(locators)
    }),
  )
  for (const text of ['March 1961', '2024-1', '1961 ', '24', '']) expect(text).not.toMatch(dates)
  for (const text of ['near the end', 'para', 'page 3-5', '']) expect(text).not.toMatch(locators)
})
