// Validates the published data with the published schema, using Ajv in strict mode.
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { toEventJson, toTimelineJson } from '@/lib/formats/json'
import { toEventSchema, toTimelineSchema } from '@/lib/formats/json-schema'
import { eventOf, readStory, type Story } from '../../fixtures/story'

const compile = (schema: object) => {
  const ajv = new Ajv({ strict: true, allErrors: true })
  addFormats(ajv)
  return ajv.compile(schema)
}

/** As serialized: without undefined values. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const withEverything = ({ events }: Story): void => {
  events['the-flood'].when = '1974-11-02~/..'
  events['the-flood'].publishAfter = '2026-03-05T00:00:00Z'
  events['the-flood'].themes = []
  events['a-house-is-found'].when = '197X'
}

const withoutEvents = ({ events }: Story): void => {
  for (const event of Object.values(events)) event.publishAfter = '2099-01-01T00:00:00Z'
}

test.each([
  ['the story', undefined],
  ['the story with the rarer forms', withEverything],
  ['a story without events', withoutEvents],
])('%s is valid by the schema of the timeline', (_, change) => {
  const timeline = readStory(change)
  const validate = compile(toTimelineSchema(timeline))
  validate(sent(toTimelineJson(timeline)))
  expect(validate.errors ?? []).toEqual([])
})

test('every event is valid by the schema of an event, including tombstones', () => {
  const timeline = readStory(withEverything)
  const validate = compile(toEventSchema(timeline))
  const errors = timeline.events.flatMap((event) => {
    validate(sent(toEventJson(timeline, event)))
    return validate.errors ?? []
  })
  expect(errors).toEqual([])
})

type Published = ReturnType<typeof toEventJson>

const damages: [string, (document: Published) => object, string][] = [
  ['a missing field', ({ kind: _, ...rest }) => rest, "must have required property 'kind'"],
  ['an additional field', (whole) => ({ ...whole, note: 'x' }), 'must NOT have additional properties'],
  [
    'a missing field of the event',
    ({ event: { slug: _, ...event }, ...rest }) => ({ ...rest, event }),
    "must have required property 'slug'",
  ],
  [
    'another kind of evidence',
    ({ event, ...rest }) => ({
      ...rest,
      event: { ...event, claims: event.claims.map((claim) => ({ ...claim, evidence: 'proven' })) },
    }),
    'must be equal to one of the allowed values',
  ],
  [
    'an invalid day',
    ({ event, ...rest }) => ({ ...rest, event: { ...event, earliest: '1961' } }),
    'must match pattern',
  ],
  [
    'a site without a language',
    ({ site, ...rest }) => ({ ...rest, site: { ...site, languages: [] } }),
    'must NOT have fewer than 1 items',
  ],
  [
    'a text in only one language',
    ({ event, ...rest }) => ({ ...rest, event: { ...event, title: { en: 'A house' } } }),
    "must have required property 'ko'",
  ],
]

test.each(damages)('%s does not pass', (_, damage, message) => {
  const timeline = readStory()
  const validate = compile(toEventSchema(timeline))
  expect(validate(sent(damage(toEventJson(timeline, eventOf(timeline, 'a-house-is-found')))))).toBe(false)
  expect((validate.errors ?? []).map((error) => error.message)).toContainEqual(
    expect.stringContaining(message),
  )
})

test('a schema has its URL, a title and descriptions of its fields', () => {
  const timeline = readStory()
  expect(toTimelineSchema(timeline)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://library.example/story/data/v1/timeline.schema.json',
    title: 'Timeline',
  })
  const schema = toEventSchema(timeline)
  expect(schema).toMatchObject({
    $id: 'https://library.example/story/data/v1/event.schema.json',
    title: 'Event of a timeline',
  })
  expect(JSON.stringify(schema)).toContain('Confirmed: two or more independent sources')
})
