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
 * Meta tags by name, as Zotero's generic translator reads them. It takes pages with a `citation_title` for articles of journals,
 * so there is none; it has title and site from the link preview. The last change is the date, as in citations.
 */
export const citationTags = (
  { url, language }: Reference,
  { published, updated }: Pick<TimelineEvent, 'published' | 'updated'>,
): Record<string, string> => ({
  citation_publication_date: slashed(updated),
  citation_online_date: slashed(published),
  citation_language: language,
  citation_public_url: url,
})

/**
 * The tag that names an author to Zotero alone. Without a comma behind it, the name of a site would be split into a first and
 * a last name; for all others it is in `author`.
 */
export const zoteroAuthor = (name: string): Record<string, string> => ({ 'bib.authors': `${name},` })
