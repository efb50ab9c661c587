import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import {
  absoluteUrl,
  eventJsonPath,
  eventPath,
  eventSchemaPath,
  timelineJsonPath,
  timelineSchemaPath,
} from '@/lib/addresses'
import { slugsOf } from '@/lib/timeline/types'
import { readSiteJson, siteFiles, timeline } from '../setup/built-site'

const { site, events } = timeline

type PublishedEvent = {
  id: string
  slug: string
  url: Record<string, string>
  claims: { evidence: string }[]
}

const published = readSiteJson(timelineJsonPath.slice(1)) as { version: number; events: PublishedEvent[] }

const validator = (schemaPath: string) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  addFormats(ajv)
  return ajv.compile(readSiteJson(schemaPath.slice(1)) as object)
}

test('the timeline validates against its published schema', () => {
  const validate = validator(timelineSchemaPath)
  validate(published)
  expect(validate.errors ?? []).toEqual([])
})

test('a timeline with a damaged event does not', () => {
  const validate = validator(timelineSchemaPath)
  const [first, ...rest] = published.events
  expect(validate({ ...published, events: [{ ...first, when: undefined }, ...rest] })).toBe(false)
  expect(validate({ ...published, events: [{ ...first, secret: 1 }, ...rest] })).toBe(false)
})

test('there is a document per event, and each validates', () => {
  const paths = events.flatMap(slugsOf).map((slug) => eventJsonPath(slug).slice(1))
  expect(siteFiles().filter((path) => path.startsWith('data/v1/events/'))).toEqual([...paths].sort())
  const validate = validator(eventSchemaPath)
  const invalid = paths.flatMap((path) =>
    validate(readSiteJson(path)) ? [] : [`${path}: ${JSON.stringify(validate.errors)}`],
  )
  expect(invalid).toEqual([])
})

test('events carry their slug, their address in each language and the evidence of each claim', () => {
  const expected = events.map(({ id, slug, claims }) => ({
    id,
    slug,
    url: Object.fromEntries(
      site.languages.map((language) => [language, absoluteUrl(site, eventPath(language, slug))]),
    ),
    evidence: claims.map(({ evidence }) => evidence),
  }))
  const found = published.events.map(({ id, slug, url, claims }) => ({
    id,
    slug,
    url,
    evidence: claims.map(({ evidence }) => evidence),
  }))
  expect(found).toEqual(expected)
})
