/** The interface in English. */
import { enGB } from 'date-fns/locale/en-GB'
import type { Dictionary, Locator } from './dictionary'
import { data } from './en-data'
import { share } from './en-share'
import { counter } from './plurals'

const counted = counter('en')

const statements = (count: number): string => counted({ one: '# statement', other: '# statements' }, count)

const times = {
  day: { one: '# day', other: '# days' },
  month: { one: '# month', other: '# months' },
  year: { one: '# year', other: '# years' },
}

const locator = (at: Locator): string => {
  switch (at.kind) {
    case 'paragraph':
      return at.from === at.to ? `paragraph ${at.from}` : `paragraphs ${at.from} to ${at.to}`
    case 'page':
      return at.from === at.to ? `page ${at.from}` : `pages ${at.from} to ${at.to}`
    case 'section':
      return `section ${at.name}`
    case 'timestamp':
      return `at ${at.time}`
    case 'opening':
      return 'opening paragraphs'
    case 'caption':
      return 'picture caption'
    case 'headline':
      return 'headline'
    case 'list':
      return 'list'
    case 'whole':
      return 'whole text'
  }
}

/** A range of numbers after a sign: `¶4–6`. */
const numbered = (sign: string, { from, to }: { from: number; to: number }): string =>
  from === to ? `${sign}${from}` : `${sign}${from}–${to}`

// The word for a page is short, and an abbreviation would not be what is heard.
const shortLocator = (at: Locator): string => (at.kind === 'paragraph' ? numbered('¶', at) : locator(at))

export const en: Dictionary = {
  name: 'English',
  direction: 'ltr',
  script: 'Latin',
  openGraphLocale: 'en_GB',
  signs: { colon: ':', comma: ',' },
  dates: {
    locale: enGB,
    day: 'd MMMM yyyy',
    month: 'MMMM yyyy',
    year: 'yyyy',
    century: (number) => `${enGB.localize.ordinalNumber(number)} century`,
    decade: (year) => `${year}s`,
    season: (name, year) => `${name} ${year}`,
    era: { before: (date) => `${date} BC`, after: (date) => `${date} AD` },
    partUnknown: (date, part) => `${date} (${part.replace('-and-', ' and ')} unknown)`,
    approximate: (date) => `c. ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    interval: (start, end) =>
      /^\d+$/.test(start) && /^\d+$/.test(end) ? `${start}–${end}` : `${start} – ${end}`,
    openInterval: (start) => `since ${start}`,
    openStart: (end) => `${end} or before`,
    unknownDate: 'unknown date',
    partOfDay: (date, part) => `${part} of ${date}`,
    atTime: (date, time, offset) => `${date}, ${time} local time (${offset})`,
  },
  site: {
    skipToContent: 'Skip to content',
    timeline: 'Timeline',
    sources: 'Sources',
    about: 'About',
    subscribe: 'Subscribe',
    corrections: 'Corrections',
    navigation: 'Site',
    feed: 'RSS feed',
    data: 'Data',
    licence: (licenceName) => `Texts, data and cards: ${licenceName}`,
    reportError: 'Report an error',
    updated: (date) => `Last updated ${date}`,
    invitation: 'Everything here can be followed, checked and reused.',
    followLong: 'Follow by feed or calendar',
    shareLong: 'Share and embed',
    dataLong: 'Data and citations',
    notFound: {
      title: 'Page not found',
      text: 'There is nothing at this address. The event may be on the timeline under another name.',
      home: 'Go to the timeline',
    },
  },
  timeline: {
    inShort: 'In short',
    entries: 'Entries',
    empty: 'No events have been published yet.',
    emptyEra: 'No events in this period.',
    eventCount: (count) => counted({ one: '# event', other: '# events' }, count),
    cluster: (count, from, to) => `${count} events, ${from} to ${to}`,
    themes: 'By theme',
    statementCount: (count) => statements(count),
    counts: (statementCount, eventCount, sourceCount) =>
      `${statements(statementCount)} on ${counted({ one: '# event', other: '# events' }, eventCount)}, each tied to its sources: ${sourceCount} in all. Where sources disagree, the page says so.`,
    later: (count, unit) => `${counted(times[unit], count)} later`,
    silence: (count, unit) => `${counted(times[unit], count)} without an entry`,
    picture: {
      name: (from, to) => `Statements in time, ${from === to ? from : `${from} to ${to}`}`,
      caption: (each, unit, count) =>
        `${each === 1 ? 'Each mark is one statement' : `Each mark stands for ${statements(each)}`}, ${unit === 'day' ? 'on' : 'in'} the ${count === 1 ? unit : `${count} ${unit}s`} it is about.`,
      inOneDay: (count) => `${statements(count)} in one day`,
      merged: 'Days too close together share a column.',
      inexact: 'Where no day is known, it stands in the middle of the time.',
      broken: (silence) => `The axis is broken: ${silence}.`,
      gathered: (count, time) =>
        `The first column gathers what is much earlier: ${statements(count)}, ${time}.`,
      gatheredLate: (count, time) =>
        `The last column gathers what is much later: ${statements(count)}, ${time}.`,
      bands: (count) =>
        `Bars below the axis: ${statements(count)} dated no more exactly than to a month or a year.`,
      outside: (count) => `${count} more, on events before or since`,
    },
  },
  event: {
    whatIsOnRecord: 'On record',
    onThisPage: 'On this page',
    howWeMark: 'How we mark',
    saidBy: 'Said by',
    fromSources: 'From the sources',
    clock: (time, place, date) => `${time} in ${place}${date ? ` (${date})` : ''}`,
    sources: 'Sources',
    disagreements: 'Where sources disagree',
    chosen: 'What this site uses',
    why: 'Why',
    people: 'People and bodies',
    spellings: 'also written',
    contains: 'Within this event',
    previous: 'Before this',
    next: 'After this',
    moreEvents: 'More of the timeline',
    calendar: 'For your calendar (ICS)',
    corrections: 'Corrections',
    withdrawn: 'Withdrawn',
    withdrawnOn: (date) => `Withdrawn on ${date}`,
    moved: 'This page has moved to:',
    published: (date) => `Published here on ${date}`,
    updated: (date) => `updated on ${date}`,
    archivedCopy: 'archived copy',
    derived: {
      copy: (title) => `copy of “${title}”`,
      summary: (title) => `summary of “${title}”`,
      'draws-on': (title) => `based on “${title}”`,
    },
    carries: (agency) => `carries ${agency}`,
    passage: 'the passage',
    statement: (number) => `statement ${number}`,
    statements: (first, last) => `Statements ${first}–${last}`,
  },
  evidence: {
    names: { confirmed: 'Confirmed', 'no-primary': 'No primary source', 'single-source': 'Single source' },
    meanings: {
      confirmed: 'Two or more independent sources say so, at least one of them primary.',
      'no-primary': 'Several independent sources say so, none of them primary.',
      'single-source': 'One source says so, or several that go back to one and the same.',
    },
    tally: {
      confirmed: (count) => `${count} confirmed`,
      'no-primary': (count) => `${count} no primary source`,
      'single-source': (count) => `${count} single source`,
    },
    confirmedOf: (confirmed, all) => {
      // Not "no statement confirmed", which reads as a denial.
      if (confirmed === 0) return 'Reported, not yet confirmed'
      if (confirmed < all) return `${confirmed} of ${all} statements confirmed`
      if (all === 1) return 'Confirmed'
      return all === 2 ? 'Both statements confirmed' : `All ${all} statements confirmed`
    },
    eachMark: (count) => `Each mark: up to ${count} statements`,
    disagreeOn: (count) => `sources disagree on ${count}`,
  },
  theme: { heading: 'Theme', events: 'Events', statements: 'Statements on this theme' },
  actor: {
    heading: 'People and bodies',
    lead: 'Everyone named on the timeline, by every spelling of their names that is on record here.',
    nameCount: (count) => counted({ one: '# name', other: '# names' }, count),
    spellings: 'Spellings',
    seenIn: (source) => `seen in: ${source}`,
    citedIn: 'cited in:',
    said: 'On record as saying',
    events: 'Events',
    kinds: { person: 'People', state: 'States', body: 'Bodies', organisation: 'Organisations' },
    table: {
      caption: 'Who spoke on what',
      note: 'Each mark is one statement and leads to it. A statement on two themes stands under both.',
      noteFolded:
        'The marks of each cell lead to the page of the speaker. A number says how many statements they stand for.',
      most: 'Only the speakers and themes with the most statements are in the table. Everyone is listed below.',
      speaker: 'Speaker',
      noTheme: 'No theme',
    },
  },
  sourcesPage: {
    heading: 'Sources',
    note: 'First the publishers on which most statements rest. Each opens to its sources. Their titles are short descriptions of our own, in the language of the source.',
    lead: (sources, publishers) =>
      `${counted({ one: '# source', other: '# sources' }, sources)} by ${counted({ one: '# publisher', other: '# publishers' }, publishers)}, each with the statements that rest on it and what would fall without it.`,
    sourceCount: (count) => counted({ one: '# source', other: '# sources' }, count),
    publisherCount: (count) => counted({ one: '# publisher', other: '# publishers' }, count),
    kinds: { primary: 'Primary sources', press: 'Press', organisation: 'Organisations' },
    accessed: (date) => `accessed ${date}`,
    accessedUnlessNoted: (date) => `Accessed ${date}, unless noted otherwise.`,
    without: (repeated) => (repeated ? 'Without it and what is based on it' : 'Without it'),
    unsupported: 'left with no source',
    unconfirmed: 'no longer confirmed',
    nothingFalls: 'no statement falls',
    allAbove: (count) => (count === 1 ? 'the statement above' : 'all statements above'),
    spelling: (name) => `spelling of ${name}`,
    more: (count) =>
      counted(
        { one: 'and # more statement, in the data', other: 'and # more statements, in the data' },
        count,
      ),
  },
  parts: {
    trail: 'You are here',
    beside: 'Before and after this page',
    numbered: (name, at, of) => `${name}, page ${at} of ${of}`,
    undated: 'Undated',
    byName: 'By name',
  },
  about: {
    heading: 'About this site',
    lead: 'A timeline on which every statement can be checked.',
    sections: [
      {
        heading: 'Statements and sources',
        paragraphs: [
          'Each event is told in single statements. Each is shown with its sources and, where more is known than that it stands at the beginning, the place in them. What a person, a government or an organisation said is given as theirs, never as a finding of this site.',
          'A statement is marked “confirmed” when at least two sources that are independent of each other support it and one of them is primary: the issuing body, a government, or the organisation that spoke. Where several independent sources agree but none of them is primary, it says so; everything else is marked “single source”, however many outlets repeat it. Sources that copy, summarise or draw on the same release, or pass on the report of one agency, count as one. A fact that such an outlet adds itself counts as its own. Several pages of one publisher or of its branches count as one as well.',
        ],
      },
      {
        heading: 'Dates',
        paragraphs: [
          'A date is never more exact than the sources give it. Where only a month, a year or a part of the day is known, the page says just that.',
        ],
      },
      {
        heading: 'Where sources disagree',
        paragraphs: [
          'The readings are listed, each with its sources. The page then says which one this site follows, and why.',
        ],
      },
      {
        heading: 'Corrections',
        paragraphs: [
          'A correction is dated and stays on the page of the event, together with what was wrong. A withdrawn entry is not deleted: its page remains and gives the reason.',
        ],
      },
      {
        heading: 'Reading and reuse',
        paragraphs: [
          'The pages work without scripts, set no cookies and ask no other site for anything. Texts, data and cards may be reused under the licence named at the foot of each page.',
        ],
      },
    ],
    independence: 'Independence',
    errors: 'Found an error?',
    reportTo: 'Write to us, with the address of the page and, if you can, a source:',
  },
  calendar: { details: (address) => `Statements and sources: ${address}` },
  subscribe: {
    heading: 'Subscribe',
    lead: 'A feed is an address that a reader program looks at from time to time, so that new and corrected entries reach you automatically. You need no account here: take one of the links, or copy an address into your reader.',
    first: {
      feed: 'Copy the feed’s address',
      calendar: 'Add the calendar',
      part: 'Follow only a part',
    },
    feedAddress: 'Address of the feed',
    whole: 'The whole timeline',
    openIn: (reader) => `Follow in ${reader}`,
    addresses: 'Addresses to copy',
    calendar: 'In your calendar',
    calendarLead:
      'Every event known to the day: as an all-day entry, or at its hour in the time zone of the place where the hour is known.',
    calendarProgram: 'Subscribe in a calendar program',
    googleCalendar: 'Add to Google Calendar',
    refresh:
      'Calendars look for changes when they choose: Apple about every hour, Outlook every few hours, Google once or twice a day. A correction can take a day to arrive.',
    notInCalendar: 'Not in the calendar, because no exact day can be given:',
    parts: 'Only a part of the timeline',
    keyPart: 'Key events',
    correctionsPart: 'Corrections',
    opml: 'All feeds in one file for your reader (OPML)',
    newest: 'Newest entries',
  },
  corrections: {
    heading: 'Corrections',
    lead: 'What was wrong on this site and what it says now, the newest first.',
    changeCount: (count) => counted({ one: '# change', other: '# changes' }, count),
    none: 'No entry has been corrected or withdrawn so far.',
    follow: 'Follow the corrections',
    minor: 'Minor edits',
    minorLead: 'Changes that alter nothing of what is said, such as a corrected typo or link.',
    policy: {
      heading: 'How this site corrects',
      paragraphs: [
        'What has been published does not change without a trace. Where something is wrong, it is put right on the page of the event, and a dated note says what was wrong and what is right now. The note stays as it was written.',
        'A change that alters nothing of what is said, such as a corrected typo or link, counts as a minor edit. It is listed apart, and subscribers are not told of it. An entry that cannot stand is withdrawn: its page remains and gives the reason.',
        'The same holds for the sources, people and publishers that entries name. A note on one of them stands in the version history of every entry that rests on it.',
      ],
    },
    versions: {
      heading: 'Versions',
      paragraphs: [
        'Every published state of an entry has a number, and the page of the event lists what changed from one to the next. Give the number when you quote: your readers can then see whether the text is still the one you had before you.',
        'Beside it stands the beginning of a fingerprint (SHA-256) of everything the entry says in that language. Before each publication the texts are compared with the fingerprints on record, and one that changed without a note stops it. The whole fingerprint is in the JSON of the event.',
      ],
    },
    schema: 'How the fingerprint is made (JSON Schema)',
    report:
      'Say which sentence you mean. If it is wrong, it is corrected and the note appears here; if sources disagree, the page says so and gives each reading.',
  },
  versions: {
    heading: 'Version history',
    version: (number) => `Version ${number}`,
    fingerprint: 'fingerprint',
    kinds: {
      published: 'First published',
      correction: 'Correction',
      minor: 'Minor edit',
      withdrawal: 'Withdrawn',
    },
    explained: 'About versions and fingerprints',
  },
  search: {
    heading: 'Search',
    lead: 'Events, people and bodies, themes and sources.',
    label: 'Search for',
    button: 'Search',
    hint: 'People and bodies are found under every spelling, in any language. All words must match.',
    withoutScript: 'Searching needs JavaScript. Everything can also be reached through the lists below.',
    results: { one: '# result', other: '# results' },
    none: 'Nothing found.',
    advice: 'Try fewer words, the beginning of a word, or another spelling.',
    searching: 'Searching…',
    failed: 'The search could not be loaded. Load the page again, or use the lists below.',
    more: 'More results',
    inThisLanguage: 'Search in English',
    groups: {
      actors: 'People and bodies',
      themes: 'Themes',
      events: 'Events',
      sources: 'Sources',
    },
    browse: 'Browse',
    byDate: 'By date',
  },
  filter: {
    open: 'Filter',
    label: 'Filter the events',
    theme: 'Theme',
    kind: 'Kind',
    evidence: 'Evidence',
    all: 'All',
    evidenceIs: {
      confirmed: 'All statements confirmed',
      'single-source': 'Some from a single source',
      'no-primary': 'Some without a primary source',
      disputed: 'Sources disagree',
    },
    keyOnly: 'Key events only',
    titlesOnly: 'Titles only',
    reset: 'Show all',
    shownOf: (shown, all) => `${shown} of ${counted({ one: '# event', other: '# events' }, all)}`,
    keyEvent: 'Key event',
    keyEvents: 'Key events',
    allKeyEvents: (count) => counted({ one: 'The key event', other: 'All # key events' }, count),
    jump: 'Jump to a date',
  },
  feeds: {
    timeline: (siteName) => `${siteName} (English)`,
    key: (siteName) => `${siteName}: key events (English)`,
    keyDescription:
      'The events without which the story cannot be understood, and what was corrected in them.',
    theme: (siteName, theme) => `${siteName}: ${theme} (English)`,
    corrections: (siteName) => `${siteName}: corrections (English)`,
    correctionsDescription: 'Every correction and withdrawal, with what was wrong.',
    inFormat: (title, format) => `${title}, ${format}`,
    correction: (title) => `Correction: ${title}`,
    withdrawal: (title) => `Withdrawn: ${title}`,
  },
  sourceKinds: { primary: 'primary source', press: 'press', organisation: 'organisation' },
  locator,
  shortLocator,
  card: {
    alt: ({ date, title, evidence, siteName }) =>
      `${siteName} card. ${date === '' ? title : `${date}: ${title}`}. ${evidence}.`,
    timelineAlt: ({ date, title, evidence, siteName }) =>
      `${siteName} card. ${title}. ${date === '' ? '' : `Main period, ${date}: `}${evidence}.`,
  },
  share,
  data,
}
