/**
 * The published data: every authored field under its authored name, with what is derived beside it. What it may
 * hold is described by `json-schema.ts`.
 */
import { absoluteUrl, eventPath, imagePath } from '../addresses'
import { imageSizes } from '../image-sizes'
import { omit, pick } from '../pick'
import {
  type Claim,
  type Era,
  type EventImage,
  type Localized,
  type Source,
  type Timeline,
  type TimelineEvent,
  unsaidWhenWithdrawn,
  type Version,
} from '../timeline/types'

const urls = ({ site }: Timeline, slug: string): Localized =>
  Object.fromEntries(
    site.languages.map((language) => [language, absoluteUrl(site, eventPath(language, slug))]),
  ) as Localized

/** A source as authored. */
export const toPublishedSource = ({ derivedFrom, publishedBy: _, agencyBy: __, ...source }: Source) => ({
  ...source,
  ...(derivedFrom && { derivedFrom: derivedFrom.id }),
})

const toPublishedEra = ({ id, name, main, start, end }: Era) => ({
  id,
  name,
  start: start?.edtf ?? '..',
  end: end?.edtf ?? '..',
  main,
})

/** The note of a change stands in `corrections` or `withdrawn`, under the same `at`. */
const toPublishedVersion = ({ number, at, change, hash }: Version) => ({
  version: number,
  at,
  change,
  ...(hash && { hash }),
})

/** A picture as authored, with the size and the address of the largest one that is published. */
const toPublishedImage = ({ site }: Timeline, image: EventImage) => {
  const { width, height, sha256, ...authored } = image
  const largest = imageSizes(image).at(-1) ?? { width, height }
  return { ...authored, sha256, url: absoluteUrl(site, imagePath(image, largest.width)), ...largest }
}

/** Fields that stand behind the others, as a tombstone is without them; `summary` and `claims` it has in their place. */
const last = unsaidWhenWithdrawn.filter((name) => name !== 'summary' && name !== 'claims')

/** One event: its authored fields, `slug`, `url`, `updated`, `earliest`, `latest`, `versions`, and `evidence` on each claim. */
export const toPublishedEvent = (timeline: Timeline, event: TimelineEvent) => {
  const { authored, slug, summary, claims, updated, versions, withdrawn } = event
  const { id, ...rest } = omit(authored, last)
  const withEvidence = (claim: Claim, index: number) => ({
    ...authored.claims[index],
    evidence: claim.evidence,
  })
  return {
    id,
    slug,
    url: urls(timeline, slug),
    ...rest,
    summary,
    claims: claims.map(withEvidence),
    ...pick(authored, withdrawn ? [] : last),
    ...(event.image && { image: toPublishedImage(timeline, event.image) }),
    earliest: event.when.earliest,
    latest: event.when.latest,
    updated,
    versions: versions.map(toPublishedVersion),
  }
}

/** `/data/v1/timeline.json`: everything, lists in the order of the data, events in reading order. */
export const toTimelineJson = (timeline: Timeline) => {
  const { site, kinds, eras, themes, actors, sources, events } = timeline
  return {
    version: 1,
    site,
    kinds,
    eras: eras.map(toPublishedEra),
    themes,
    actors,
    sources: sources.map(toPublishedSource),
    events: events.map((event) => toPublishedEvent(timeline, event)),
  }
}

/** The sources an event rests on, and those they repeat, in the order of the data. */
const sourcesOf = ({ sources }: Timeline, { claims, disagreements }: TimelineEvent): Source[] => {
  const readings = disagreements.flatMap((disagreement) => disagreement.readings)
  const used = new Set<Source>()
  for (const { citations } of [...claims, ...readings]) {
    for (const { source } of citations) {
      for (let at: Source | undefined = source; at; at = at.derivedFrom) used.add(at)
    }
  }
  return sources.filter((source) => used.has(source))
}

/** `/data/v1/events/{slug}.json`: one event with the themes, actors and sources it refers to. */
export const toEventJson = (timeline: Timeline, event: TimelineEvent) => ({
  version: 1,
  site: timeline.site,
  kind: event.kind,
  era: toPublishedEra(event.era),
  themes: event.themes,
  actors: event.actors,
  sources: sourcesOf(timeline, event).map(toPublishedSource),
  event: toPublishedEvent(timeline, event),
})

/** JSON as the site serves it: two spaces, a newline at the end. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
