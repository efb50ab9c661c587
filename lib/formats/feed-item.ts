/** An event as an item of a feed, in one language: what RSS and the formats to come after it all say. */
import { absoluteUrl, entryTag, eventPath } from '../addresses'
import { type Language, words } from '../languages'
import { formatDay, formatWhen } from '../timeline/dates'
import { publisherName } from '../timeline/publishers'
import type { Claim, Timeline, TimelineEvent } from '../timeline/types'
import { escapeHtml } from './html'
import type { PageImage } from './json-ld'

/** How many of the newest entries a feed carries. */
export const FEED_LENGTH = 50

export type FeedImage = PageImage & { bytes: number }

export type FeedItem = {
  /** Tag URI, the same for as long as the entry exists. */
  id: string
  url: string
  /** Plain text. */
  title: string
  /** Plain text; the event's own date leads it. */
  summary: string
  /** HTML without script or style, addresses whole. */
  content: string
  themes: readonly string[]
  /** Date-times with offset. */
  published: string
  updated: string
  image: FeedImage
}

const claimHtml = ({ text, evidence, citations }: Claim, language: Language): string => {
  const word = words(language).evidence.names[evidence]
  const links = citations.map(
    ({ source }) =>
      `<a href="${escapeHtml(source.url)}" hreflang="${source.language}">${escapeHtml(publisherName(source, language))}</a>`,
  )
  return `<li>${escapeHtml(text[language])} <small>(${escapeHtml(word)}: ${links.join(', ')})</small></li>`
}

const contentHtml = (event: TimelineEvent, language: Language, date: string, image: FeedImage): string => {
  const { corrections, withdrawn } = words(language).event
  const dated = (at: string, text: string): string =>
    `${escapeHtml(formatDay(at, words(language).dates))}: ${escapeHtml(text)}`
  const parts = [
    `<p><strong>${escapeHtml(date)}</strong></p>`,
    event.withdrawn
      ? `<p><strong>${escapeHtml(withdrawn)}</strong> ${dated(event.withdrawn.at, event.withdrawn.reason[language])}</p>`
      : `<p>${escapeHtml(event.summary[language])}</p>`,
  ]
  if (event.claims.length > 0) {
    parts.push(`<ul>${event.claims.map((claim) => claimHtml(claim, language)).join('')}</ul>`)
  }
  if (event.corrections.length > 0) {
    const notes = event.corrections.map(({ at, note }) => `<li>${dated(at, note[language])}</li>`)
    parts.push(`<p><strong>${escapeHtml(corrections)}</strong></p><ul>${notes.join('')}</ul>`)
  }
  const { url, width, height, alt } = image
  parts.push(
    `<p><img src="${escapeHtml(url)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"></p>`,
  )
  return parts.join('\n')
}

const toFeedItem = (
  { site }: Timeline,
  event: TimelineEvent,
  language: Language,
  image: FeedImage,
): FeedItem => {
  const date = formatWhen(event.when, words(language).dates, event.partOfDay)
  return {
    id: entryTag(site, event.id, language),
    url: absoluteUrl(site, eventPath(language, event.slug)),
    title: event.title[language],
    summary: `${date}: ${event.summary[language]}`,
    content: contentHtml(event, language, date, image),
    themes: event.themes.map((theme) => theme.name[language]),
    published: event.published,
    updated: event.updated,
    image,
  }
}

/** The events a feed carries: the newest published first, at most `FEED_LENGTH`. */
export const feedEvents = ({ events }: Timeline): readonly TimelineEvent[] =>
  [...events]
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.id < b.id ? -1 : 1))
    .slice(0, FEED_LENGTH)

/**
 * The items of a feed.
 *
 * @param imageOf the card of an event, with its size in bytes
 */
export const feedItems = (
  timeline: Timeline,
  language: Language,
  imageOf: (event: TimelineEvent) => Promise<FeedImage>,
): Promise<FeedItem[]> =>
  Promise.all(
    feedEvents(timeline).map(async (event) => toFeedItem(timeline, event, language, await imageOf(event))),
  )
