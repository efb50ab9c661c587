// Versions of an event in the published JSON, whose hashes can be verified with nothing but the schema.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toEventJson } from '@/lib/formats/json'
import { toEventSchema } from '@/lib/formats/json-schema'
import { readTimeline } from '@/lib/timeline/read'
import type { Timeline } from '@/lib/timeline/types'
import { drawn, imageOf, writeIllustrated } from '../../fixtures/images'
import { changedFolder, correction, LATER, recordedFolder, recordIn } from '../../fixtures/ledger'
import { buildStory, eventOf } from '../../fixtures/story'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** An independent implementation of the description of `hash`: fields in order, one language, no derived fields. */
const fingerprint = (event: { readonly [key: string]: Json }, language: string): string => {
  const withdrawn = ['summary', 'short', 'image', 'claims', 'disagreements', 'place', 'actors', 'themes']
  const left = new Set([
    ...['id', 'published', 'corrections', 'publishAfter', 'aliases'],
    ...['slug', 'url', 'earliest', 'latest', 'updated', 'versions'],
    ...(event.withdrawn ? withdrawn : []),
  ])
  const write = (value: Json | undefined, key = ''): string => {
    if (Array.isArray(value)) {
      const items = value.map((item: Json) => write(item))
      return `[${(key === 'actors' || key === 'themes' ? items.sort() : items).join()}]`
    }
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const object = value as { readonly [key: string]: Json }
    if ('en' in object) return write(object[language])
    if (key === 'image')
      for (const name of ['url', 'width', 'height']) delete (object as { [key: string]: Json })[name]
    return `{${Object.keys(object)
      .filter((name) => !['passage', 'evidence', 'independentSources'].includes(name))
      .filter((name) => !(Array.isArray(object[name]) && object[name].length === 0))
      .sort()
      .map((name) => `${JSON.stringify(name)}:${write(object[name], name)}`)
      .join()}}`
  }
  const content = Object.fromEntries(Object.entries(event).filter(([key]) => !left.has(key)))
  return createHash('sha256').update(write(content)).digest('hex').slice(0, 32)
}

const published = (timeline: Timeline, slug: Parameters<typeof eventOf>[1]) =>
  JSON.parse(JSON.stringify(toEventJson(timeline, eventOf(timeline, slug)).event))

test('every version has its number, time and kind, and the hash of each language if it is known', () => {
  const dir = changedFolder(({ events }) => {
    events['the-flood'].title.en = 'The great flood'
    events['the-flood'].corrections = [correction(LATER, true)]
  })
  recordIn(dir)
  const hash = { en: expect.stringMatching(/^[0-9a-f]{32}$/), ko: expect.stringMatching(/^[0-9a-f]{32}$/) }
  const { versions, corrections, updated } = published(readTimeline({ dir }), 'the-flood')
  expect(versions).toEqual([
    { version: 1, at: '2026-03-02T09:00:00+00:00', change: 'published', hash },
    { version: 2, at: LATER, change: 'minor', hash },
  ])
  expect(versions[1].hash.en).not.toBe(versions[0].hash.en)
  expect(versions[1].hash.ko).toBe(versions[0].hash.ko)
  expect(corrections).toEqual([correction(LATER, true)])
  expect(updated).toBe('2026-03-02T09:00:00+00:00')
})

test.each(['a-house-is-found', 'the-flood', 'reopening', 'reading-night', 'card-index'] as const)(
  'the current hash of %s can be computed from its JSON',
  (slug) => {
    const event = published(readTimeline({ dir: recordedFolder().dir }), slug)
    const { hash } = event.versions.at(-1)
    expect({ en: fingerprint(event, 'en'), ko: fingerprint(event, 'ko') }).toEqual(hash)
  },
)

test('and so can that of an event with an image', async () => {
  const dir = writeIllustrated(buildStory(), { 'images/flood.png': await drawn() })
  const file = join(dir, 'events/the-flood.json')
  const event = { ...JSON.parse(readFileSync(file, 'utf8')), image: imageOf('images/flood.png') }
  writeFileSync(file, JSON.stringify(event))
  recordIn(dir)
  const json = published(readTimeline({ dir }), 'the-flood')
  expect(json.image.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect({ en: fingerprint(json, 'en'), ko: fingerprint(json, 'ko') }).toEqual(json.versions.at(-1).hash)
})

test('the schema describes how', () => {
  const schema = JSON.stringify(toEventSchema(readTimeline({ dir: recordedFolder().dir })))
  for (const said of ['SHA-256', 'RFC 8785', 'Counts from 1', 'a minor edit of the wording']) {
    expect(schema).toContain(said)
  }
})
