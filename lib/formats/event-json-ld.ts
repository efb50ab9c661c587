/** schema.org JSON-LD of the page of an event. */
import { absoluteUrl, eventPath, themePath } from '../addresses'
import type { Language } from '../languages'
import { newestOf } from '../newest-of'
import { exactAt, pointAt } from '../timeline/dates'
import type { Site, Source, Timeline, TimelineEvent } from '../timeline/types'
import { context, imageObject, organisation, type PageImage, pageParts } from './json-ld'

/** A source as its address, or as a work with the address of its archived copy. */
const cited = ({ url, archivedUrl }: Source) =>
  archivedUrl ? { '@type': 'CreativeWork', url, archivedAt: archivedUrl } : url

/** More are not named: the data files have all of them, and the page would have no room for much else. */
const MOST_CITED = 100
const MOST_CORRECTIONS = 40

/** The place, with what is known of it. */
export const toPlace = (
  { name, address, latitude, longitude }: NonNullable<TimelineEvent['place']>,
  language: Language,
) => ({
  '@type': 'Place',
  name: name[language],
  ...(address && { address: address[language] }),
  ...(latitude !== undefined &&
    longitude !== undefined && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
})

/** The time in ISO 8601, for what is exact at both ends or open at one. */
const temporalCoverage = ({ when: { start, end } }: TimelineEvent): string | undefined => {
  const inIso = (point: typeof start): string | undefined => (point === 'open' ? '..' : exactAt(point))
  const [from, to] = [inIso(start), end && inIso(end)]
  if (from === undefined || !end) return from
  return to && `${from}/${to}`
}

/**
 * The event itself, if enough of it is known for an Event: readers of these want a day on which it begins, and a place
 * with its address. schema.org only accepts ISO 8601, so dates that are qualified, partly unknown or none of its units are none.
 */
const eventNode = (site: Site, event: TimelineEvent, language: Language) => {
  const { place, withdrawn, slug, when } = event
  const [startDate, endDate] = [exactAt(when.start), exactAt(when.end)]
  const hasDay = pointAt(when.start)?.day !== undefined
  if (withdrawn || !place?.address || startDate === undefined || !hasDay) return undefined
  const url = absoluteUrl(site, eventPath(language, slug))
  return {
    ...context,
    '@type': 'Event',
    '@id': `${url}#event`,
    url,
    name: event.title[language],
    description: event.summary[language],
    startDate,
    ...(endDate && { endDate }),
    location: toPlace(place, language),
  }
}

/** What the article says of a time, a place and themes; a withdrawn entry says nothing of them. */
const subjectOf = (
  site: Site,
  event: TimelineEvent,
  language: Language,
  about: { '@id': string } | undefined,
) => {
  if (event.withdrawn) return {}
  const coverage = temporalCoverage(event)
  const themes = event.themes.map(({ id, name }) => ({
    '@type': 'Thing',
    name: name[language],
    url: absoluteUrl(site, themePath(language, id)),
  }))
  const subjects = about ? [about, ...themes] : themes
  return {
    ...(subjects.length > 0 && { about: subjects }),
    ...(coverage && { temporalCoverage: coverage }),
    ...(event.place && { contentLocation: toPlace(event.place, language) }),
  }
}

/**
 * A NewsArticle and, where its place with the address and its day are known, the Event that it is about.
 *
 * @param images the cards of the event, in several ratios, that for links first
 */
export const toEventJsonLd = (
  { site, eventsById }: Timeline,
  event: TimelineEvent,
  language: Language,
  images: readonly PageImage[],
) => {
  const happening = eventNode(site, event, language)
  const outer = eventsById.get(event.partOf ?? '')
  const superEvent = outer && eventNode(site, outer, language)
  const sources = event.claims.flatMap(({ citations }) => citations.map(({ source }) => source))
  const article = {
    ...context,
    '@type': 'NewsArticle',
    ...pageParts(site, language, eventPath(language, event.slug), event),
    // All show the same: what that is is said once.
    image: images.map((image, index) => {
      const { caption, ...rest } = imageObject(image)
      return index === 0 ? { ...rest, caption } : rest
    }),
    headline: event.title[language],
    description: event.summary[language],
    author: organisation(site, language),
    ...subjectOf(site, event, language, happening && { '@id': happening['@id'] }),
    citation: [...new Map(sources.map((source) => [source.url, cited(source)])).values()].slice(
      0,
      MOST_CITED,
    ),
    ...(event.corrections.length > 0 && {
      correction: newestOf(event.corrections, MOST_CORRECTIONS).map(({ at, note }) => ({
        '@type': 'CorrectionComment',
        datePublished: at,
        text: note[language],
      })),
    }),
  }
  return happening
    ? ([article, { ...happening, ...(superEvent && { superEvent }) }] as const)
    : ([article] as const)
}
