/** The interface in English. */
import { enGB } from 'date-fns/locale/en-GB'
import type { Dictionary, Locator } from './dictionary'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

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

export const en: Dictionary = {
  name: 'English',
  direction: 'ltr',
  openGraphLocale: 'en_GB',
  dates: {
    locale: enGB,
    day: 'd MMMM yyyy',
    month: 'MMMM yyyy',
    year: 'yyyy',
    decade: (year) => `${year}s`,
    approximate: (date) => `c. ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    interval: (start, end) =>
      /^\d+$/.test(start) && /^\d+$/.test(end) ? `${start}–${end}` : `${start} – ${end}`,
    openInterval: (start) => `since ${start}`,
    partOfDay: (date, part) => `${part} of ${date}`,
    atTime: (date, time, offset) => `${date}, ${time} local time (${offset})`,
  },
  site: {
    skipToContent: 'Skip to content',
    timeline: 'Timeline',
    languages: 'Language',
    feed: 'RSS feed',
    feedTitle: (siteName) => `${siteName}, RSS in English`,
    data: 'Data (JSON)',
    licence: (licenceName) => `Text and data: ${licenceName}`,
    reportError: 'Report an error',
    updated: (date) => `Last updated ${date}`,
    notFound: {
      title: 'Page not found',
      text: 'There is nothing at this address. The event may be on the timeline under another name.',
      home: 'Go to the timeline',
    },
  },
  timeline: {
    empty: 'No events have been published yet.',
    emptyEra: 'No events in this period.',
    eventCount: (count) => plural(count, 'event', 'events'),
  },
  event: {
    whatIsOnRecord: 'What is on record',
    saidBy: (name) => `Said by ${name}`,
    sources: 'Sources',
    disagreements: 'Where sources disagree',
    chosen: 'What this site writes',
    why: 'Why',
    people: 'People and bodies',
    spellings: 'also spelled',
    themes: 'Themes',
    contains: 'Within this event',
    previous: 'Before this',
    next: 'After this',
    moreEvents: 'More of the timeline',
    card: 'Share card',
    corrections: 'Corrections',
    withdrawn: 'Withdrawn',
    withdrawnOn: (date) => `Withdrawn on ${date}`,
    moved: 'This page has moved to:',
    published: (date) => `Published here on ${date}`,
    updated: (date) => `updated on ${date}`,
    archivedCopy: 'archived copy',
    repeats: (title) => `Repeats “${title}”`,
    statement: (number) => `statement ${number}`,
  },
  evidence: {
    names: { confirmed: 'Confirmed', 'single-source': 'Single source' },
    meanings: {
      confirmed: 'Two or more independent sources say so, at least one of them primary.',
      'single-source': 'Not confirmed by two independent sources of which one is primary.',
    },
    confirmedOf: (confirmed, all) => {
      if (confirmed === 0) return 'Single source'
      if (confirmed < all) return `${confirmed} of ${all} statements confirmed`
      return all === 1 ? 'Confirmed' : `All ${all} statements confirmed`
    },
    independentSources: (count) => plural(count, 'independent source', 'independent sources'),
  },
  sourceKinds: { primary: 'primary source', press: 'press', organisation: 'organisation' },
  locator,
  card: {
    alt: ({ date, title, evidence, siteName }) => `Card of ${siteName}. ${date}: ${title}. ${evidence}.`,
  },
}
