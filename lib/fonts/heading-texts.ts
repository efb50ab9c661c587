/** The texts that headings and dates of pages are made of, for the choice of characters in their fonts. */
import { type Language, words } from '../languages'
import { formatWhen, formatWhenOpening, parseWhen, partsOfDay } from '../timeline/dates'
import type { Timeline } from '../timeline/types'

/** Letters, digits and signs that any text may have: ASCII, spaces, quotation marks, dashes, dots. */
const COMMON = [
  String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index)),
  '\u00a0\u202f“”‘’«»–—…·−°×',
].join('')

/** A text of the interface that is longer is no heading. In characters. */
const LONGEST_HEADING = 30

const shortTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return value.length <= LONGEST_HEADING ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(shortTexts) : []
}

/** A date of every month, precision and form. */
const someDates = [
  ...Array.from({ length: 12 }, (_, index) => `2000-${String(index + 1).padStart(2, '0')}-01`),
  ...['200X', '2000', '2000-01', '2000~', '2000?', '2000/2001', '2000/..', '2000-01-01T10:00-04:00'],
].map(parseWhen)

/** Numbers that languages count in different ways. */
const someCounts = [0, 1, 2, 3, 11, 100]

const interfaceTexts = (language: Language): string[] => {
  const dictionary = words(language)
  const { dates, event, evidence, sourcesPage, timeline, versions } = dictionary
  const dated = someDates.flatMap((when) =>
    [undefined, ...partsOfDay].map((part) => formatWhen(when, dates, part)),
  )
  const counted = someCounts.flatMap((count) => [
    timeline.eventCount(count),
    timeline.cluster(count, '', ''),
    sourcesPage.sourceCount(count),
    sourcesPage.publisherCount(count),
    event.statement(count),
    versions.version(count),
    ...someCounts.filter((all) => all >= Math.max(count, 1)).map((all) => evidence.confirmedOf(count, all)),
  ])
  const changes = [event.published, event.updated, event.withdrawnOn].map((write) => write(''))
  return [...shortTexts(dictionary), ...dated, ...counted, ...changes]
}

const storyTexts = (timeline: Timeline, language: Language): string[] => {
  const { site, eras, kinds, themes, actors, sources, events } = timeline
  const publishers = sources.flatMap(({ publishedBy, agencyBy }) => [publishedBy, agencyBy])
  const named = [...eras, ...kinds, ...themes, ...actors, ...publishers].flatMap((item) => item?.name ?? [])
  const dated = events.map(({ when, partOfDay }) => formatWhenOpening(when, words(language).dates, partOfDay))
  const points = events.flatMap(({ disagreements }) => disagreements.map(({ point }) => point))
  return [
    ...[site.name, site.tagline, ...named, ...events.map(({ title }) => title), ...points].map(
      (text) => text[language],
    ),
    // A rare form of date has words of its own, such as those of seasons.
    ...dated,
    ...sources.flatMap(({ publisher, agency = '' }) => [publisher, agency]),
  ]
}

/** The distinct characters of all texts that headings and dates can have in a language, in code point order. */
export const headingCharacters = (timeline: Timeline, language: Language): string[] => {
  const texts = [COMMON, ...interfaceTexts(language), ...storyTexts(timeline, language)]
  return [...new Set(texts.flatMap((text) => [...text]))].sort(
    (a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0),
  )
}
