/**
 * The types of the assembled timeline: validated, with resolved references and derived values. Everything is
 * readonly. Only `lib/timeline` creates timelines.
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

/** `url` has no trailing slash. */
export type Site = Readonly<AuthoredSite>

export type Kind = Readonly<AuthoredKind>

/** `start` or `end` is missing if the era is open on that side. */
export type Era = Readonly<{ id: string; name: Localized; start?: When; end?: When; main: boolean }>

export type Theme = Readonly<AuthoredTheme>

export type Actor = Readonly<AuthoredActor>

/**
 * An entry of `publishers.json`, or an actor that is a publisher. `partOf` is the publisher it belongs to.
 */
export type Publisher = Readonly<
  Pick<AuthoredPublisher, 'id' | 'name' | 'corrections'> & { partOf?: Publisher }
>

/** A source with resolved references. `publishedBy` and `agencyBy` are missing if the name is not listed. */
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
  /** The source adds this itself, beside what it draws on. */
  own?: true
}>

export type Evidence = 'confirmed' | 'single-source'

export type Claim = Readonly<{
  text: Localized
  saidBy?: Actor
  themes: readonly Theme[]
  citations: readonly Citation[]
  evidence: Evidence
  /** The number of sources that are independent of each other. */
  independentSources: number
}>

export type Disagreement = Readonly<{
  point: Localized
  readings: readonly Readonly<{ text: Localized; citations: readonly Citation[] }>[]
  chosen: Localized
  why: Localized
}>

export type Correction = Readonly<{ at: string; note: Localized }>

/** `width` and `height` are in pixels. `sha256` is that of the file, in hexadecimal. */
export type EventImage = Readonly<AuthoredImage & ImageFacts>

/**
 * A version of an entry. `number` counts from 1, `note` says what changed, and `hash` has the fingerprints of
 * the published content by language, if recorded in the ledger.
 */
export type Version = Readonly<{
  number: number
  at: string
  change: ChangeKind
  note?: Localized
  hash?: Readonly<Record<string, string>>
}>

/** Authored fields that a withdrawn entry no longer shows. The reason replaces the summary. */
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

/** Authored fields that are resolved or derived in an event. All others are as authored. */
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

/** An event with authored, resolved and derived fields. A withdrawn one lacks most of them. */
export type TimelineEvent = Readonly<Omit<AuthoredEvent, Resolved>> &
  Readonly<{
    slug: string
    era: Era
    kind: Kind
    when: When
    /** Ids of the events nested in this one, in order. */
    contains: readonly string[]
    /** Ids of the neighbours in reading order. */
    previous?: string
    next?: string
    /** The reason for the withdrawal if the entry is withdrawn. */
    summary: Localized
    /** Missing if the entry is withdrawn. */
    image?: EventImage
    /** Empty if the entry is withdrawn. */
    claims: readonly Claim[]
    /** All actors named by the event or its claims. */
    actors: readonly Actor[]
    themes: readonly Theme[]
    disagreements: readonly Disagreement[]
    /** Date-time of the last publication, correction or withdrawal, with offset, as authored. */
    updated: string
    /** As authored, without minor edits, which are only in `versions`. */
    corrections: readonly Correction[]
    /** Oldest first. */
    versions: readonly Version[]
    aliases: readonly string[]
    /** The file as authored, for outputs that include every authored field. */
    authored: Readonly<AuthoredEvent>
  }>

/** A claim and its event. `number` counts from 1 within the event. */
export type PlacedClaim = Readonly<{ event: TimelineEvent; claim: Claim; number: number }>

/** A sentence of the story in short, with the claims it rests on. */
export type LedeSentence = Readonly<{ text: Localized; statements: readonly PlacedClaim[] }>

export type Timeline = Readonly<{
  site: Site
  /** The story in a few sentences. Empty if the site has none. */
  lede: readonly LedeSentence[]
  kinds: readonly Kind[]
  eras: readonly Era[]
  themes: readonly Theme[]
  actors: readonly Actor[]
  sources: readonly Source[]
  /** In reading order: by date, nested events directly after the one that contains them. */
  events: readonly TimelineEvent[]
  /** The same events by id. */
  eventsById: ReadonlyMap<string, TimelineEvent>
  /** When anything was last published or changed. Missing if the timeline is empty. */
  updated?: string
  /** The timeline with its texts as authored, if this one has them as readers see them. */
  asAuthored?: Timeline
}>

/** The timeline with its texts as authored, for data files. */
export const asAuthored = (timeline: Timeline): Timeline => timeline.asAuthored ?? timeline

/** Whether the editors marked the event as one that the story needs. A withdrawn event keeps its mark. */
export const isKey = ({ importance }: Pick<TimelineEvent, 'importance'>): boolean => importance === 'key'

/** The current slug, then the former ones. The event is available under all of them. */
export const slugsOf = ({ slug, aliases }: Pick<TimelineEvent, 'slug' | 'aliases'>): string[] => [
  slug,
  ...aliases,
]
