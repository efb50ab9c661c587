/** Converts an imported entry into a new event or a change to an existing one. */
import type { Language } from '../languages'
import { defined } from '../pick'
import { canonicalWriters } from '../timeline/canonical'
import { sourceNotes } from '../timeline/notes'
import type { AuthoredCitation, AuthoredClaim, AuthoredEvent } from '../timeline/schema'
import type { Timeline, TimelineEvent } from '../timeline/types'
import type { Entry } from './entry'
import { namedIn, namesNotFound } from './groups'
import { oneLine } from './html-text'
import { withKnownTexts } from './known-texts'
import { addressKey } from './sources'

/** An incomplete event. Unknown fields are missing, never filled with placeholders. */
export type PartialEvent = Partial<AuthoredEvent>

/** What the import will do with one entry. */
export type PlannedEntry = {
  entry: Entry
  slug: string
  outcome: 'new' | 'changed' | 'unchanged' | 'left'
  /** Set for new and changed events. */
  event?: PartialEvent
  /** What a changed event has changed in. */
  changes?: readonly string[]
  notes: readonly string[]
  /** What was kept and wants a look. */
  checks?: readonly string[]
}

const isSameText = (a: AuthoredClaim['text'], b: AuthoredClaim['text']): boolean =>
  Object.entries(a).every(([language, text]) => oneLine(b[language as Language] ?? '') === oneLine(text))

/** The claims of the file, with the passages of matching citations, which the file cannot hold. */
const withPassages = (claims: readonly AuthoredClaim[], known: readonly AuthoredClaim[]): AuthoredClaim[] =>
  claims.map((claim, index) => {
    // By its text first: a line that was inserted moves all that follow.
    const before = known.find(({ text }) => isSameText(text, claim.text)) ?? known[index]
    const sources = claim.sources.map((citation) => {
      const same = before?.sources.find(
        ({ source, locator }) => source === citation.source && locator === citation.locator,
      )
      return same ?? citation
    })
    return withKnownTexts({ ...claim, sources }, before)
  })

/** Whether an entry has the claims of an event. */
export const hasClaimsOf = (
  { authored }: TimelineEvent,
  { fields: { claims = [] } }: Entry,
  languages: readonly Language[],
): boolean => {
  const { event: write } = canonicalWriters(languages)
  return write({ claims: withPassages(claims, authored.claims) }) === write({ claims: authored.claims })
}

/** What a slide says that the existing event does not: a slide has no statements to compare with those of the event. */
export const leftOut = (timeline: Timeline, entry: Entry, known: TimelineEvent): string[] => {
  const { paragraphs = {}, links } = entry
  const said = [known, known.authored].flatMap(({ title, summary, claims }) => [
    ...Object.values(title),
    ...Object.values(summary),
    ...claims.flatMap(({ text }) => Object.values(text)),
  ])
  const addresses = new Set(
    [...sourceNotes(known).keys()].flatMap(({ url, archivedUrl }) =>
      [url, archivedUrl].flatMap((address) => (address ? [addressKey(address)] : [])),
    ),
  )
  const why = 'the event is there already, and its statements stay as they are'
  return [
    ...Object.values(paragraphs)
      .flat()
      .filter((paragraph) => !said.some((text) => text.includes(paragraph)))
      .map((paragraph) => `the text “${paragraph}”: ${why}`),
    ...links.filter(({ url }) => !addresses.has(addressKey(url))).map(({ url }) => `the link ${url}: ${why}`),
    ...namesNotFound(timeline, entry),
  ]
}

/** The existing event with the fields of the file applied. */
export const changedEvent = (entry: Entry, known: TimelineEvent, timeline: Timeline): PartialEvent => {
  const { authored } = known
  const { themes, actors } = namedIn(timeline, entry)
  const { claims } = entry.fields
  // Those of a claim are in the event's list too.
  const added = themes.filter((theme) => !known.themes.some(({ id }) => id === theme))
  const present = actors.filter((actor) => !known.actors.some(({ id }) => id === actor))
  const changed = defined({
    ...authored,
    ...(added.length > 0 && { themes: [...(authored.themes ?? []), ...added] }),
    ...(present.length > 0 && { actors: [...(authored.actors ?? []), ...present] }),
    ...entry.fields,
    // A slide's time zone is only an assumption, so keep the event's own.
    ...(entry.paragraphs && authored.timeZone && { timeZone: authored.timeZone }),
    ...(claims && { claims: withPassages(claims, authored.claims) }),
    title: { ...authored.title, ...entry.title },
    summary: { ...authored.summary, ...entry.summary },
  }) as PartialEvent
  return withKnownTexts(changed, authored)
}

/**
 * The changed event with the note of the editor among its corrections.
 *
 * @param at the time of the correction
 */
export const withChangeNote = (event: PartialEvent, { changeNote }: Entry, at: string): PartialEvent =>
  changeNote ? { ...event, corrections: [...(event.corrections ?? []), { at, ...changeNote }] } : event

/** Notes on the passages of an event that its changed citations no longer have. */
export const passagesLost = ({ claims = [] }: PartialEvent, { authored }: TimelineEvent): string[] => {
  const key = ({ source, passage }: AuthoredCitation): string => `${source} ${passage?.start}`
  const kept = new Set(claims.flatMap(({ sources }) => sources.map(key)))
  return authored.claims.flatMap(({ sources }) =>
    sources
      .filter((citation) => citation.passage && !kept.has(key(citation)))
      .map(({ source, passage }) => `the passage “${passage?.start}” of ${source}: its citation was changed`),
  )
}

/** Values for all new events of a file. */
export type ForAll = { kind?: string | undefined; era?: string | undefined; published: string }

/** A new event with the claims, and the notes on names that are not there. */
export const newEvent = (
  entry: Entry,
  id: string,
  claims: readonly AuthoredClaim[],
  timeline: Timeline,
  { kind, era, published }: ForAll,
): { event: PartialEvent; notes: string[] } => {
  const named = namedIn(timeline, entry)
  const onlyKind = timeline.kinds.length === 1 ? timeline.kinds[0]?.id : undefined
  const event = defined({
    id,
    era,
    kind: named.kind ?? kind ?? onlyKind,
    published,
    ...(named.themes.length > 0 && { themes: named.themes }),
    ...(named.actors.length > 0 && { actors: named.actors }),
    claims,
    ...defined(entry.fields),
    title: entry.title,
    summary: entry.summary,
  }) as PartialEvent
  return { event, notes: namesNotFound(timeline, entry) }
}
