/**
 * The timeline as the rest of the house knows it: read, checked, references resolved, derived values added.
 * Everything is readonly; nothing outside `lib/timeline` makes one.
 */
import type { Language, Locator } from '../languages'
import type { When } from './dates'
import type { ImageFacts } from './images'
import type {
  AuthoredActor,
  AuthoredEvent,
  AuthoredImage,
  AuthoredKind,
  AuthoredPublisher,
  AuthoredSite,
  AuthoredSource,
  AuthoredTheme,
  ChangeKind,
} from './schema'

/** A text in every language of the site. */
export type Localized = Readonly<Record<Language, string>>

/** `url` has no slash at its end. */
export type Site = Readonly<AuthoredSite>

export type Kind = Readonly<AuthoredKind>

/** `start` and `end` are missing where the era is open. */
export type Era = Readonly<{ id: string; name: Localized; start?: When; end?: When; main: boolean }>

export type Theme = Readonly<AuthoredTheme>

export type Actor = Readonly<AuthoredActor>

/** A publisher known by its names: of `publishers.json`, or an actor. `partOf`: the publisher it belongs to. */
export type Publisher = Readonly<
  Pick<AuthoredPublisher, 'id' | 'name' | 'corrections'> & { partOf?: Publisher }
>

/** `derivedFrom` is resolved: the source that this one repeats; `publishedBy`, `agencyBy`: who is known by name. */
export type Source = Readonly<
  Omit<AuthoredSource, 'derivedFrom'> & {
    derivedFrom?: Source
    publishedBy?: Publisher
    agencyBy?: Publisher
  }
>

export type Citation = Readonly<{
  source: Source
  locator: Locator
  passage?: { start: string; end?: string }
}>

export type Evidence = 'confirmed' | 'single-source'

export type Claim = Readonly<{
  text: Localized
  saidBy?: Actor
  themes: readonly Theme[]
  citations: readonly Citation[]
  evidence: Evidence
  /** How many of the sources are independent of each other. */
  independentSources: number
}>

export type Disagreement = Readonly<{
  point: Localized
  readings: readonly Readonly<{ text: Localized; citations: readonly Citation[] }>[]
  chosen: Localized
  why: Localized
}>

export type Correction = Readonly<{ at: string; note: Localized }>

/** `width` and `height` in pixels, `sha256` of the file. */
export type EventImage = Readonly<AuthoredImage & ImageFacts>

/**
 * A state of an entry: `number` counts from 1, `note` says what changed, `hash` is the fingerprint of what was then
 * published in each language, where the ledger knows it.
 */
export type Version = Readonly<{
  number: number
  at: string
  change: ChangeKind
  note?: Localized
  hash?: Readonly<Record<string, string>>
}>

/** Authored fields that a withdrawn entry no longer says; a tombstone has its reason in place of the summary. */
export const unsaidWhenWithdrawn = [
  'summary',
  'claims',
  'short',
  'image',
  'place',
  'actors',
  'themes',
  'disagreements',
] as const satisfies readonly (keyof AuthoredEvent)[]

/** Authored fields that an event has in another form, resolved or derived; all others it has as authored. */
type Resolved =
  | 'era'
  | 'kind'
  | 'when'
  | 'image'
  | 'claims'
  | 'actors'
  | 'themes'
  | 'disagreements'
  | 'corrections'
  | 'aliases'

/** An event: authored fields, resolved ones and derived ones. A withdrawn one is without most of them. */
export type TimelineEvent = Readonly<Omit<AuthoredEvent, Resolved>> &
  Readonly<{
    slug: string
    era: Era
    kind: Kind
    when: When
    /** Ids of the events that took place within or beside this one, in order. */
    contains: readonly string[]
    /** Ids of the neighbours in reading order. */
    previous?: string
    next?: string
    /** In a withdrawn entry: the reason for the withdrawal. */
    summary: Localized
    /** Never of a withdrawn entry. */
    image?: EventImage
    /** Empty in a withdrawn entry. */
    claims: readonly Claim[]
    /** Everyone named by the event or a claim of it. */
    actors: readonly Actor[]
    themes: readonly Theme[]
    disagreements: readonly Disagreement[]
    /** The latest of publication, corrections and withdrawal; a date-time with offset, as authored. */
    updated: string
    /** As authored, without minor edits: those stand in `versions` alone. */
    corrections: readonly Correction[]
    /** The first one first. */
    versions: readonly Version[]
    aliases: readonly string[]
    /** How many of all cited sources are independent of each other. */
    independentSources: number
    /** The file as authored, for outputs that carry every authored field. */
    authored: Readonly<AuthoredEvent>
  }>

export type Timeline = Readonly<{
  site: Site
  kinds: readonly Kind[]
  eras: readonly Era[]
  themes: readonly Theme[]
  actors: readonly Actor[]
  sources: readonly Source[]
  /** In reading order: by date, what happened within an event directly after it. */
  events: readonly TimelineEvent[]
  /** The same events by id. */
  eventsById: ReadonlyMap<string, TimelineEvent>
  /** When anything was last published or corrected; missing in an empty timeline. */
  updated?: string
}>

/** The slug first, then the former ones: what is published at the first answers at the others too. */
export const slugsOf = ({ slug, aliases }: Pick<TimelineEvent, 'slug' | 'aliases'>): string[] => [
  slug,
  ...aliases,
]
