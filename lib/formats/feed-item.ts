/** A feed entry in one language: the data that RSS, Atom and JSON Feed share. */
import { absoluteUrl, correctionsAnchor, eventJsonPath, eventPath, eventSchemaPath } from '../addresses'
import { type Language, words } from '../languages'
import { formatWhenOpening, withSeconds } from '../timeline/dates'
import type { Site, TimelineEvent } from '../timeline/types'
import { cleanText } from './clean'
import { changeHtml, eventHtml } from './feed-content'
import { changedAt, type FeedEntry } from './feed-entries'
import type { PageImage } from './json-ld'
import { changeTag, entryTag } from './permanent-names'

type Note = Readonly<{ at: string; note: string }>

export type FeedItem = Readonly<{
  language: Language
  /** Name of the site. */
  creator: string
  kind: 'event' | 'correction' | 'withdrawal'
  /** Tag URI, permanent. */
  id: string
  url: string
  /** Plain text. */
  title: string
  /** Plain text, starting with the date of the event. */
  summary: string
  /** HTML without scripts and styles, with absolute URLs. */
  content: string
  themes: readonly string[]
  /** When the entry appeared and last changed: RFC 3339, in UTC. */
  published: string
  updated: string
  /** Missing if the event has no card. */
  image?: PageImage
  /** The event that the entry is about: `when` as EDTF with seconds, `data` and `schema` the URLs of its JSON and JSON Schema. */
  event: Readonly<{ id: string; when: string; data: string; schema: string }>
  corrections: readonly Note[]
  withdrawn?: Note
}>

/** Converts a date or a date-time with offset, or what is so many milliseconds after it, to RFC 3339 in UTC. */
export const inUtc = (dateTime: string, millisecondsAfter = 0): string =>
  new Date(Date.parse(dateTime) + millisecondsAfter).toISOString()

const noteIn =
  (language: Language) =>
  ({ at, note }: { at: string; note: Readonly<Record<Language, string>> }): Note => ({
    at: inUtc(at),
    note: cleanText(note[language]),
  })

const summaryOf = ({ summary, withdrawn }: TimelineEvent, language: Language): string =>
  withdrawn ? `${words(language).event.withdrawn}. ${withdrawn.reason[language]}` : summary[language]

/**
 * Renders an entry in one language.
 *
 * @param image the card of its event, if it has one
 * @param millisecondsAfter added to the time of its change, see `feed-entries.ts`
 */
export const toFeedItem = (
  site: Site,
  entry: FeedEntry,
  language: Language,
  image: PageImage | undefined,
  millisecondsAfter = 0,
): FeedItem => {
  const { event, at, change } = entry
  const { feeds, dates } = words(language)
  const date = formatWhenOpening(event.when, dates, event.partOfDay)
  const page = absoluteUrl(site, eventPath(language, event.slug))
  const url = change?.kind === 'correction' ? `${page}#${correctionsAnchor}` : page
  const title = event.title[language]
  const text = change ? change.note[language] : summaryOf(event, language)
  const note = noteIn(language)
  const { withdrawn } = event
  return {
    language,
    creator: cleanText(site.name[language]),
    kind: change?.kind ?? 'event',
    id: change
      ? changeTag(site, change.kind, { id: event.id, at }, language)
      : entryTag(site, event.id, language),
    url,
    title: cleanText(change ? feeds[change.kind](title) : title),
    summary: cleanText(`${date}: ${text}`),
    content: change
      ? changeHtml({ at, note: change.note }, language, { date, title, url }, image)
      : eventHtml(event, language, date, image),
    themes: event.themes.map((theme) => cleanText(theme.name[language])),
    published: inUtc(at),
    updated: inUtc(changedAt(entry), millisecondsAfter),
    ...(image && { image: { ...image, alt: cleanText(image.alt) } }),
    event: {
      id: event.id,
      when: withSeconds(event.when.edtf),
      data: absoluteUrl(site, eventJsonPath(event.slug)),
      schema: absoluteUrl(site, eventSchemaPath),
    },
    corrections: event.corrections.map(note),
    ...(withdrawn && { withdrawn: note({ at: withdrawn.at, note: withdrawn.reason }) }),
  }
}
