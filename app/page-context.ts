/**
 * The context of a page. Components and metadata functions get it as `page`, because server components cannot
 * use React context.
 */
import { fillPattern, href, type Params, type Path } from '@/lib/addresses'
import { type Dictionary, type Language, words } from '@/lib/languages'
import type { PageRow } from '@/lib/site/table'
import type { Site, Timeline } from '@/lib/timeline/types'

export type Page = Readonly<{
  timeline: Timeline
  site: Site
  language: Language
  /** The dictionary for the language. */
  words: Dictionary
  /** The canonical address of the page in each language. */
  pathIn: (language: Language) => Path
  /** Turns a path of the site into a link, with the base path. */
  href: (path: Path) => string
}>

/**
 * Creates the context of a page from its row in the table (`lib/site/pages.ts`).
 *
 * @param params of the address; the language may be missing
 */
export const pageOf = (
  { pattern, canonical = pattern }: PageRow,
  timeline: Timeline,
  language: Language,
  params: Params = {},
): Page => {
  const { site } = timeline
  return {
    timeline,
    site,
    language,
    words: words(language),
    pathIn: (other) => fillPattern(canonical, { ...params, language: other }),
    href: (path) => href(site, path),
  }
}
