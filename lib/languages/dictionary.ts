/**
 * What a language needs to have so that the site can speak it: every word of the interface and its way with
 * dates. A file that lacks one does not compile.
 */
import type { Locale } from 'date-fns'
import type { DataWords } from './data-words'
import type { SearchWords } from './search-words'
import type { ShareWords } from './share-words'

export type Dictionary = {
  /** The language's own name, in itself. */
  name: string
  direction: 'ltr' | 'rtl'
  /** Unicode name of its script; words in another language's script are marked as that language. */
  script: string
  /** Open Graph locale, such as `en_GB`. */
  openGraphLocale: string
  /**
   * Signs between the words that the site puts together, with what stands before them; a space follows. The colon
   * between a label and its text, the comma between the items of a list.
   */
  signs: { colon: string; comma: string }
  dates: DateWords
  site: {
    skipToContent: string
    timeline: string
    sources: string
    about: string
    subscribe: string
    corrections: string
    navigation: string
    languages: string
    feed: string
    data: string
    licence: (licenceName: string) => string
    reportError: string
    updated: (date: string) => string
    notFound: { title: string; text: string; home: string }
  }
  timeline: {
    empty: string
    emptyEra: string
    eventCount: (count: number) => string
    /** Name of the picture of time above the list. */
    atAGlance: string
    /** Mark of several events that lie too close together in the picture. */
    cluster: (count: number, from: string, to: string) => string
    /** Link over the picture for those who go by keyboard. */
    skipPicture: string
    themes: string
  }
  event: {
    whatIsOnRecord: string
    /** Stands before the name of who said something. */
    saidBy: string
    /** A place's clock, such as "10:00 in New York"; `date` where it differs from the event's own day. */
    clock: (time: string, place: string, date: string | undefined) => string
    sources: string
    disagreements: string
    chosen: string
    why: string
    people: string
    spellings: string
    themes: string
    contains: string
    previous: string
    next: string
    moreEvents: string
    card: string
    /** Link to the event as a file for calendars. */
    calendar: string
    corrections: string
    withdrawn: string
    withdrawnOn: (date: string) => string
    moved: string
    published: (date: string) => string
    updated: (date: string) => string
    archivedCopy: string
    /** Marks a source that repeats another one, so that the two do not count as independent. */
    repeats: (title: string) => string
    /** Says whose report a source passes on: an agency's. */
    carries: (agency: string) => string
    /** Name of a link to the very words a statement rests on. */
    passage: string
    statement: (number: number) => string
  }
  evidence: {
    names: Readonly<Record<'confirmed' | 'no-primary' | 'single-source', string>>
    meanings: Readonly<Record<'confirmed' | 'no-primary' | 'single-source', string>>
    /** How many of an event's statements are confirmed, of one or more; none is no denial. */
    confirmedOf: (confirmed: number, all: number) => string
    /** Such as "3 independent sources"; one has the name that statements with one source have. */
    independentSources: (count: number) => string
  }
  theme: { heading: string; events: string }
  actor: {
    heading: string
    /** Of the list of all. */
    lead: string
    spellings: string
    seenIn: (source: string) => string
    /** Stands before the events that cite a source in which a spelling was seen. */
    citedIn: string
    said: string
    events: string
  }
  sourcesPage: {
    heading: string
    /** Says that the titles are descriptions of our own. */
    note: string
    lead: (sources: number, publishers: number) => string
    sourceCount: (count: number) => string
    accessed: (date: string) => string
    /** Stands before what would fall without a source; `repeated` where others repeat it, which fall with it. */
    without: (repeated: boolean) => string
    unsupported: string
    unconfirmed: string
    nothingFalls: string
    /** Said where just the statements listed above fall. */
    allAbove: (count: number) => string
    spelling: (name: string) => string
    /** Ends a list of statements that is not shown whole. */
    more: (count: number) => string
  }
  about: {
    heading: string
    lead: string
    sections: readonly Section[]
    independence: string
    errors: string
    reportTo: string
  }
  /** Last line of an entry in a calendar: where all of it can be read. */
  calendar: { details: (address: string) => string }
  subscribe: {
    heading: string
    /** What a feed is, in two sentences. */
    lead: string
    whole: string
    /** Link to a reader on the web. */
    openIn: (reader: string) => string
    /** Name of a list of addresses. */
    addresses: string
    calendar: string
    calendarLead: string
    calendarProgram: string
    googleCalendar: string
    /** How often calendars look for changes. */
    refresh: string
    notInCalendar: string
    parts: string
    correctionsPart: string
    opml: string
    newest: string
  }
  corrections: {
    heading: string
    lead: string
    none: string
    follow: string
    /** Of the list of minor edits, and what these are. */
    minor: string
    minorLead: string
    policy: Section
    versions: Section
    /** Link to how a fingerprint is made. */
    schema: string
    /** What a report should hold, and what becomes of it. */
    report: string
  }
  versions: {
    /** Heading of the list on the page of an event. */
    heading: string
    version: (number: number) => string
    /** Stands before the beginning of a hash. */
    fingerprint: string
    kinds: Readonly<Record<'published' | 'correction' | 'minor' | 'withdrawal', string>>
    /** Link to what versions and fingerprints are. */
    explained: string
  }
  search: SearchWords
  feeds: {
    /** Titles of the feeds; each names the language, as readers list feeds of several languages together. */
    timeline: (siteName: string) => string
    theme: (siteName: string, theme: string) => string
    corrections: (siteName: string) => string
    correctionsDescription: string
    /** A feed in one format, for links: the title of the feed and the name of the format. */
    inFormat: (title: string, format: string) => string
    /** Titles of the entries that tell of a correction or withdrawal. */
    correction: (title: string) => string
    withdrawal: (title: string) => string
  }
  sourceKinds: { primary: string; press: string; organisation: string }
  /** Turns a locator such as `para 4` into words of this language. */
  locator: (locator: Locator) => string
  /** `date` is empty where a card has none. */
  card: {
    alt: (words: { date: string; title: string; evidence: string; siteName: string }) => string
    /** Of the timeline's own card; `date` and `events` are of the main period. */
    timelineAlt: (words: { date: string; subtitle: string; evidence: string; siteName: string }) => string
  }
  share: ShareWords
  data: DataWords
}

/** A heading and the paragraphs below it. */
export type Section = { heading: string; paragraphs: readonly string[] }

export type DateWords = {
  locale: Locale
  /** date-fns patterns. */
  day: string
  month: string
  year: string
  decade: (year: number) => string
  approximate: (date: string) => string
  uncertain: (date: string) => string
  interval: (start: string, end: string) => string
  openInterval: (start: string) => string
  partOfDay: (date: string, part: 'morning' | 'afternoon' | 'evening') => string
  /** `time` as the place's clock showed it; `offset` such as `UTC−4`. */
  atTime: (date: string, time: string, offset: string) => string
}

/** Where in a source a statement stands, as parsed from the authored text. */
export type Locator =
  | { kind: 'paragraph' | 'page'; from: number; to: number }
  | { kind: 'section'; name: string }
  | { kind: 'timestamp'; time: string }
  | { kind: 'opening' | 'caption' | 'headline' | 'list' | 'whole' }
