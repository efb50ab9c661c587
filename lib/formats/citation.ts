/** Citations of an entry of this site: as text, and as `citation_…` meta tags for the head of its page. */
import { type CitationStyle, type Language, words } from '../languages'
import { dayOf } from '../timeline/dates'
import type { TimelineEvent } from '../timeline/types'
import type { Reference } from './reference'

/** The citation in each style that is common in a language. */
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
 * Meta tags by name, as Zotero's generic translator reads them. The comma after the author keeps Zotero from splitting
 * the name of the site into a first and a last name.
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
