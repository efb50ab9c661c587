/**
 * Builds the published JSON: every authored field under its authored name, plus derived fields. `json-schema.ts`
 * describes the result.
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

/** A source as authored, with its references as ids. */
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

/** Without the note, which is in `corrections` or `withdrawn` under the same `at`. */
const toPublishedVersion = ({ number, at, change, hash }: Version) => ({
  version: number,
  at,
  change,
  ...(hash && { hash }),
})

/** An image as authored, with the URL and the dimensions of its largest published variant. */
const toPublishedImage = ({ site }: Timeline, image: EventImage) => {
  const { width, height, sha256, ...authored } = image
  const largest = imageSizes(image).at(-1) ?? { width, height }
  return { ...authored, sha256, url: absoluteUrl(site, imagePath(image, largest.width)), ...largest }
}

/**
 * Fields that a withdrawn entry does not have, published after the other authored ones. `summary` and `claims` are not
 * among them: a withdrawn entry has replacements for these.
 */
const trailingFields = unsaidWhenWithdrawn.filter((name) => name !== 'summary' && name !== 'claims')

/** An event: its authored fields and the derived ones, with `evidence` on each claim. */
export const toPublishedEvent = (timeline: Timeline, event: TimelineEvent) => {
  const { authored, slug, summary, claims, updated, versions, withdrawn } = event
  const { id, ...rest } = omit(authored, trailingFields)
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
    ...pick(authored, withdrawn ? [] : trailingFields),
    ...(event.image && { image: toPublishedImage(timeline, event.image) }),
    earliest: event.when.earliest,
    latest: event.when.latest,
    updated,
    versions: versions.map(toPublishedVersion),
  }
}

/** `/data/v1/timeline.json`: all data; lists in data order, events in reading order. */
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

/** The sources that an event cites and, transitively, those that they are derived from, in data order. */
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

/** `/data/v1/events/{slug}.json`: one event with everything it refers to. */
export const toEventJson = (timeline: Timeline, event: TimelineEvent) => ({
  version: 1,
  // The lede is about the whole story and refers to other events.
  site: omit(timeline.site, ['lede']),
  kind: event.kind,
  era: toPublishedEra(event.era),
  themes: event.themes,
  actors: event.actors,
  sources: sourcesOf(timeline, event).map(toPublishedSource),
  event: toPublishedEvent(timeline, event),
})

/** Serializes JSON with two-space indentation and a trailing newline. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
