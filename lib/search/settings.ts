/** Configuration and texts for the script of the search page. */
import type { Head } from '../../public/search/find.js'
import { href, searchIndexPath, searchPath } from '../addresses'
import { type Language, words } from '../languages'
import type { SearchWords } from '../languages/search-words'
import type { Timeline } from '../timeline/types'
import type { EntryGroup } from './entries'
import { searchIndex } from './search-index'

export type SearchSettings = Pick<
  SearchWords,
  'results' | 'none' | 'advice' | 'searching' | 'failed' | 'more'
> & {
  /** Base URL of the index; file names are appended to it. */
  index: string
  head: Head
  groups: Readonly<Record<EntryGroup, string>>
  withdrawn: string
  /** Links to the search in the other languages of the site. */
  others: readonly { lang: Language; text: string; href: string }[]
}

/** The settings of the search page in one language. */
export const toSearchSettings = (timeline: Timeline, language: Language): SearchSettings => {
  const { site } = timeline
  const { search, event } = words(language)
  const { version, head } = searchIndex(timeline, language)
  const { results, none, advice, searching, failed, more, groups } = search
  return {
    index: href(site, searchIndexPath(language, version, '')),
    head,
    results,
    none,
    advice,
    searching,
    failed,
    more,
    groups,
    withdrawn: event.withdrawn,
    others: site.languages
      .filter((other) => other !== language)
      .map((other) => ({
        lang: other,
        text: words(other).search.inThisLanguage,
        href: href(site, searchPath(other)),
      })),
  }
}
