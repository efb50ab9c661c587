/**
 * The type of a dictionary: all interface texts of a language and its date formats. An incomplete dictionary
 * does not compile.
 */
import type { Locale } from 'date-fns'
import type { DataWords } from './data-words'
import type { FilterWords } from './filter-words'
import type { SearchWords } from './search-words'
import type { ShareWords } from './share-words'

export type Dictionary = {
  /** The name of the language, in the language itself. */
  name: string
  direction: 'ltr' | 'rtl'
  /** Unicode name of its script. Words in the script of another language are marked up as that language. */
  script: string
  /** Open Graph locale, such as `en_GB`. */
  openGraphLocale: string
  /**
   * Punctuation for composed texts: the colon after a label and the comma between list items. Includes a
   * space before the sign if the language has one. A space is always added after it.
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
    feed: string
    data: string
    licence: (licenceName: string) => string
    reportError: string
    updated: (date: string) => string
    /** Precedes the links to what can be done with the site. */
    invitation: string
    followLong: string
    shareLong: string
    dataLong: string
    notFound: { title: string; text: string; home: string }
  }
  timeline: {
    empty: string
    /** Heading of the story in a few sentences. */
    inShort: string
    /** Heading of the list of events, where the page has no other. */
    entries: string
    emptyEra: string
    eventCount: (count: number) => string
    /** Several events and the time in which they lie. */
    cluster: (count: number, from: string, to: string) => string
    themes: string
    statementCount: (count: number) => string
    /** What the timeline holds. Contains what `statementCount` says of the same number. */
    counts: (statements: number, events: number, sources: number) => string
    /** The time since the entry before. */
    later: (count: number, unit: 'day' | 'month' | 'year') => string
    /** The time between two entries. */
    silence: (count: number, unit: 'day' | 'month' | 'year') => string
    picture: {
      /** Name of the picture of all statements in time. */
      name: (from: string, to: string) => string
      /** What a mark is. `each` is the number of statements; `count` units of time share a column. */
      caption: (each: number, unit: 'day' | 'week' | 'month' | 'year', count: number) => string
      /** Statements in a single day. Contains what `statementCount` says of the same number. */
      inOneDay: (count: number) => string
      merged: string
      /** Where events stand of which no day is known. */
      inexact: string
      /** What a broken axis leaves out, as `silence` says it. */
      broken: (silence: string) => string
      /** What the first column gathers if it is much earlier than all others. */
      gathered: (count: number, time: string) => string
      /** The same of the last column. */
      gatheredLate: (count: number, time: string) => string
      /** What the bars below the axis are: statements of which only a year or a month is known. */
      bands: (count: number) => string
      /** Statements on events that the picture does not show. The names of their eras follow after a colon. */
      outside: (count: number) => string
    }
  }
  event: {
    whatIsOnRecord: string
    /** Name of the row of links to the parts of the page. */
    onThisPage: string
    /** Link from the marks of statements to what they mean. */
    howWeMark: string
    /** Precedes the name of a speaker. */
    saidBy: string
    /** Heading of claims without a speaker, after those of one. */
    fromSources: string
    /**
     * The time at a place, such as "10:00 in New York". `date` is given if it differs from the event's day.
     */
    clock: (time: string, place: string, date: string | undefined) => string
    sources: string
    disagreements: string
    chosen: string
    why: string
    people: string
    spellings: string
    contains: string
    previous: string
    next: string
    moreEvents: string
    /** Link to the event's calendar file. */
    calendar: string
    corrections: string
    withdrawn: string
    withdrawnOn: (date: string) => string
    moved: string
    published: (date: string) => string
    updated: (date: string) => string
    archivedCopy: string
    /** Says how a source of a kind derives from another one, so that the two do not count as independent. */
    derived: Readonly<
      Record<
        'copy' | 'summary' | 'draws-on',
        (title: string, kind: keyof Dictionary['sourceKinds']) => string
      >
    >
    /** Names the agency whose report a source carries. */
    carries: (agency: string) => string
    /** Name of a link to the cited passage of a source. */
    passage: string
    statement: (number: number) => string
    /** Several in a row, as a heading or a count. */
    statements: (first: number, last: number) => string
  }
  evidence: {
    names: Readonly<Record<'confirmed' | 'no-primary' | 'single-source', string>>
    meanings: Readonly<Record<'confirmed' | 'no-primary' | 'single-source', string>>
    /** How many statements have a mark, as part of a sentence. */
    tally: Readonly<Record<'confirmed' | 'no-primary' | 'single-source', (count: number) => string>>
    /**
     * How many of an event's statements are confirmed. `all` is at least 1. Zero must not read as a denial.
     */
    confirmedOf: (confirmed: number, all: number) => string
    /** Beside marks of which one stands for up to `count` statements, at least 2. */
    eachMark: (count: number) => string
    /** On how many points the sources of an event disagree. */
    disagreeOn: (count: number) => string
  }
  theme: {
    heading: string
    events: string
    /** Heading of the statements on a theme. */
    statements: string
  }
  actor: {
    heading: string
    /** For the list of all actors. */
    lead: string
    /** How many people and bodies a list has. */
    nameCount: (count: number) => string
    spellings: string
    seenIn: (source: string) => string
    /** Precedes the events that cite a source in which a spelling was seen. */
    citedIn: string
    said: string
    events: string
    /** Headings of the list of all actors. */
    kinds: Readonly<Record<'person' | 'state' | 'body' | 'organisation', string>>
    /**
     * The table of who spoke on what: its heading, its note, also for cells that lead to the page of the speaker, and the
     * heads of its first and last columns.
     */
    table: {
      caption: string
      note: string
      noteFolded: string
      /** Says that others than those with most statements are not in the table. */
      most: string
      speaker: string
      noTheme: string
    }
  }
  sourcesPage: {
    heading: string
    /** Says that the titles are the site's own descriptions. */
    note: string
    lead: (sources: number, publishers: number) => string
    sourceCount: (count: number) => string
    publisherCount: (count: number) => string
    /** Headings of the sources of a kind. */
    kinds: Readonly<Record<'primary' | 'press' | 'organisation', string>>
    accessed: (date: string) => string
    /** Says once when most sources of a list were accessed. */
    accessedUnlessNoted: (date: string) => string
    /** Precedes the claims that depend on a source. `repeated` if other sources derive from it. */
    without: (repeated: boolean) => string
    unsupported: string
    unconfirmed: string
    nothingFalls: string
    /** Says that the claims are exactly those listed above. */
    allAbove: (count: number) => string
    spelling: (name: string) => string
    /** Ends a truncated list of statements. */
    more: (count: number) => string
  }
  /** The pages of a list that is split. */
  parts: {
    /** Name of the way from the timeline down to a page. */
    trail: string
    /** Name of the links to the pages before and after. */
    beside: string
    /** One of several pages of the same name, such as that of a day. */
    numbered: (name: string, at: number, of: number) => string
    /** What has no date. */
    undated: string
    /** Heading of a list by the beginning of names. */
    byName: string
  }
  about: {
    heading: string
    lead: string
    /** The first is about statements, their sources and what the marks mean. */
    sections: readonly Section[]
    independence: string
    errors: string
    reportTo: string
  }
  /** Last line of a calendar entry, with the address of the event page. */
  calendar: { details: (address: string) => string }
  subscribe: {
    heading: string
    /** What a feed is, in two sentences. */
    lead: string
    /** Headings of what people do first. */
    first: { feed: string; calendar: string; part: string }
    feedAddress: string
    whole: string
    /** Link to a web-based feed reader. */
    openIn: (reader: string) => string
    /** Name of the list of feed addresses. */
    addresses: string
    calendar: string
    calendarLead: string
    calendarProgram: string
    googleCalendar: string
    /** How often calendars refresh. */
    refresh: string
    notInCalendar: string
    parts: string
    keyPart: string
    correctionsPart: string
    opml: string
    newest: string
  }
  corrections: {
    heading: string
    lead: string
    /** How many changes a list has. */
    changeCount: (count: number) => string
    none: string
    follow: string
    /** Heading of the list of minor edits, and an explanation of the term. */
    minor: string
    minorLead: string
    policy: Section
    versions: Section
    /** Link to the explanation of how fingerprints are computed. */
    schema: string
    /** What an error report should contain, and how it is handled. */
    report: string
  }
  versions: {
    /** Heading of the list on an event page. */
    heading: string
    version: (number: number) => string
    /** Precedes the beginning of a hash. */
    fingerprint: string
    kinds: Readonly<Record<'published' | 'correction' | 'minor' | 'withdrawal', string>>
    /** Link to the explanation of versions and fingerprints. */
    explained: string
  }
  search: SearchWords
  filter: FilterWords
  feeds: {
    /** Titles of the feeds. Each names the language, because readers list all feeds together. */
    timeline: (siteName: string) => string
    key: (siteName: string) => string
    keyDescription: string
    theme: (siteName: string, theme: string) => string
    corrections: (siteName: string) => string
    correctionsDescription: string
    /** Link text for a feed in a given format. */
    inFormat: (title: string, format: string) => string
    /** Titles of entries about a correction or withdrawal. */
    correction: (title: string) => string
    withdrawal: (title: string) => string
  }
  sourceKinds: { primary: string; press: string; organisation: string }
  /** Formats a locator such as `para 4`. */
  locator: (locator: Locator) => string
  /** The same in a few characters, where many stand in a row. */
  shortLocator: (locator: Locator) => string
  /** Alternative texts. `date` is empty if a card has none. */
  card: {
    alt: (words: { date: string; title: string; evidence: string; siteName: string }) => string
    /** For the timeline's own card. `date` and `events` are those of the main era. */
    timelineAlt: (words: { date: string; title: string; evidence: string; siteName: string }) => string
  }
  share: ShareWords
  data: DataWords
}

/** A heading and the paragraphs below it. */
export type Section = { heading: string; paragraphs: readonly string[] }

/** How exactly a date is known. */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'minute'

export type DateWords = {
  locale: Locale
  /** date-fns patterns; the year is written without zeros before it. */
  day: string
  month: string
  year: string
  /** `number` counts from 1: the 19th century. */
  century: (number: number) => string
  decade: (year: number) => string
  season: (name: 'spring' | 'summer' | 'autumn' | 'winter', year: string) => string
  /** Before and after Christ. Dates after Christ only say so beside others before. */
  era: { before: (date: string) => string; after: (date: string) => string }
  /** Something about the date is unknown, such as the day in the month that it says. */
  partUnknown: (date: string, part: 'day' | 'month' | 'month-and-day') => string
  approximate: (date: string, precision: Precision) => string
  uncertain: (date: string) => string
  interval: (start: string, end: string) => string
  openInterval: (start: string, precision: Precision) => string
  /** An interval without a start: at this date or before it. */
  openStart: (end: string) => string
  /** In the place of a start or end that nobody knows. */
  unknownDate: string
  partOfDay: (date: string, part: 'morning' | 'afternoon' | 'evening') => string
  /** `time` is the local time of the place, `offset` its offset such as `UTC−4`. */
  atTime: (date: string, time: string, offset: string) => string
}

/** Where in a source a statement is, as parsed from the authored text. */
export type Locator =
  | { kind: 'paragraph' | 'page'; from: number; to: number }
  | { kind: 'section'; name: string }
  | { kind: 'timestamp'; time: string }
  | { kind: 'opening' | 'caption' | 'headline' | 'list' | 'whole' }
