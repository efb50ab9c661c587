/** An entry of the site cited: in words, and in the `citation_…` fields of its page's head. */
import { type CitationStyle, type Language, words } from '../languages'
import { dayOf } from '../timeline/dates'
import type { TimelineEvent } from '../timeline/types'
import type { Reference } from './reference'

/** The citation in each style that is usual in a language. */
export const citationsIn = (
  { publisher, title, issued, url }: Reference,
  language: Language,
): { name: CitationStyle['name']; text: string }[] =>
  words(language).data.cite.styles.map(({ name, write }) => ({
    name,
    text: write({ site: publisher, title, date: issued?.earliest ?? '', address: url }),
  }))

const slashed = (dateTime: string): string => dayOf(dateTime).replaceAll('-', '/')

/**
 * Fields that Zotero's reader for any page takes. The comma behind the author keeps it from cutting the name of the
 * site in two, as it does with the names of people.
 */
export const citationTags = (
  { author, title, publisher, url, language }: Reference,
  { published, updated }: Pick<TimelineEvent, 'published' | 'updated'>,
): Record<string, string> => ({
  citation_title: title,
  ...(author && { citation_author: `${author},` }),
  citation_publisher: publisher,
  citation_publication_date: slashed(updated),
  citation_online_date: slashed(published),
  citation_language: language,
  citation_public_url: url,
})
