/**
 * What every component and head of a page is given. It is passed on as the prop `page`: server components have no
 * context of React's.
 */
import { href, type Path } from '@/lib/addresses'
import { type Dictionary, type Language, words } from '@/lib/languages'
import type { Site, Timeline } from '@/lib/timeline/types'

export type Page = Readonly<{
  timeline: Timeline
  site: Site
  language: Language
  /** The dictionary of the language. */
  words: Dictionary
  /** A path of the site as a link. */
  href: (path: Path) => string
}>

/** The page value of a timeline in one of its languages. */
export const pageIn = (timeline: Timeline, language: Language): Page => {
  const { site } = timeline
  return { timeline, site, language, words: words(language), href: (path) => href(site, path) }
}
