/** Generates the JSON Schema (draft 2020-12) of the published data from the zod schemas that validate authored data. */
import { z } from 'zod'
import { absoluteUrl, eventSchemaPath, timelineSchemaPath } from '../addresses'
import { dateTime } from '../timeline/fields'
import { authoredSchemas, changeKinds } from '../timeline/schema'
import type { Timeline } from '../timeline/types'

const bound = z
  .string()
  .regex(/^(?:-?\d{4}|[+-]\d{5,})-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/)
  .describe(
    'ISO 8601 date, with time and offset where they are known. Years before 1 and of more than four digits have a sign: -0043 is 44 BC.',
  )

const version = z.strictObject({
  version: z.int().min(1).describe('Counts from 1; to be given by whoever quotes the entry.'),
  at: dateTime.describe(
    'When this version appeared. What changed stands in `corrections` or `withdrawn`, under the same `at`.',
  ),
  change: z
    .enum(changeKinds)
    .describe(
      'How it came about: first publication, a correction, a minor edit of the wording, a withdrawal.',
    ),
  hash: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{32}$/))
    .optional()
    .describe(
      'Fingerprint of what the entry said, by language; missing where nothing was recorded at the time. It is the first 32 hexadecimal digits of the SHA-256 of the entry as canonical JSON (RFC 8785, UTF-8). The exact rule is in docs/fingerprint.md of the source code of this site.',
    ),
})

const publishedSchemas = ({ site }: Timeline) => {
  const authored = authoredSchemas(site.languages)
  // An array instead of the authored tuple: strict validators reject open-ended tuples, others accept an empty list.
  const languages = z.array(z.enum(site.languages)).min(1).describe('BCP 47 tags, the default first.')
  const claim = authored.event.shape.claims.element.extend({
    evidence: z
      .enum(['confirmed', 'single-source'])
      .describe('Confirmed: two or more independent sources, at least one of them primary.'),
  })
  const image = authored.event.shape.image.unwrap().extend({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the original file, in hexadecimal digits.'),
    url: z.url().describe('The picture as it is published, in the largest size.'),
    width: z.int().min(1).describe('Its width in pixels.'),
    height: z.int().min(1).describe('Its height in pixels.'),
  })
  const event = authored.event.extend({
    image: image.optional().describe('A picture of the event.'),
    slug: z.string().describe('Names the event in addresses.'),
    url: z
      .strictObject(
        Object.fromEntries(site.languages.map((language) => [language, z.url()])) as Record<string, z.ZodURL>,
      )
      .describe('Its page in each language.'),
    claims: z.array(claim).describe('Empty in a withdrawn entry.'),
    earliest: bound
      .nullable()
      .describe(
        'First possible day of `when`; with the time where it is known, null for an interval whose start is open or unknown. Seasons are those of the northern hemisphere.',
      ),
    latest: bound
      .nullable()
      .describe('Last possible day of `when`; null for an interval whose end is open or unknown.'),
    updated: dateTime.describe(
      'The latest of publication, corrections and withdrawal; minor edits leave it as it is.',
    ),
    versions: z.array(version).min(1).describe('Every published state of the entry, the first one first.'),
  })
  const era = authored.eras.element.extend({ main: z.boolean() })
  const shared = {
    version: z.literal(1),
    site: authored.site.extend({ languages }),
    themes: authored.themes,
    actors: authored.actors,
    sources: authored.sources,
  }
  return {
    timeline: z.strictObject({
      ...shared,
      kinds: authored.kinds,
      eras: z.array(era),
      events: z.array(event).describe('By date; what happened within an event directly after it.'),
    }),
    event: z.strictObject({
      ...shared,
      site: shared.site.omit({ lede: true }),
      kind: authored.kinds.element,
      era,
      event,
    }),
  }
}

const toSchema = (schema: z.ZodType, id: string, title: string) => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', reused: 'ref' })
  return { $schema, $id: id, title, ...rest }
}

/** Schema of `/data/v1/timeline.json`. */
export const toTimelineSchema = (timeline: Timeline) =>
  toSchema(publishedSchemas(timeline).timeline, absoluteUrl(timeline.site, timelineSchemaPath), 'Timeline')

/** Schema of `/data/v1/events/{slug}.json`. */
export const toEventSchema = (timeline: Timeline) =>
  toSchema(
    publishedSchemas(timeline).event,
    absoluteUrl(timeline.site, eventSchemaPath),
    'Event of a timeline',
  )
