/** JSON Schema (draft 2020-12) of the published data, made from the same zod schemas that check what is authored. */
import { z } from 'zod'
import { absoluteUrl, eventSchemaPath, timelineSchemaPath } from '../addresses'
import { authoredSchemas } from '../timeline/schema'
import type { Timeline } from '../timeline/types'

const bound = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/)
  .describe('ISO 8601 date, with time and offset where they are known.')

const publishedSchemas = ({ site }: Timeline) => {
  const authored = authoredSchemas(site.languages)
  // Not the authored tuple: strict validators refuse one with an open end, and loose ones let an empty list pass.
  const languages = z.array(z.enum(site.languages)).min(1).describe('BCP 47 tags, the default first.')
  const claim = authored.event.shape.claims.element.extend({
    evidence: z
      .enum(['confirmed', 'single-source'])
      .describe('Confirmed: two or more independent sources, at least one of them primary.'),
  })
  const event = authored.event.extend({
    slug: z.string().describe('Names the event in addresses.'),
    url: z.strictObject(
      Object.fromEntries(site.languages.map((language) => [language, z.url()])) as Record<string, z.ZodURL>,
    ),
    claims: z.array(claim).describe('Empty in a withdrawn entry.'),
    earliest: bound.describe('First possible day of `when`; with the time where it is known.'),
    latest: bound.nullable().describe('Last possible day of `when`; null for an open interval.'),
    updated: z.iso
      .datetime({ offset: true })
      .describe('The latest of publication, corrections and withdrawal.'),
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
    event: z.strictObject({ ...shared, kind: authored.kinds.element, era, event }),
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
