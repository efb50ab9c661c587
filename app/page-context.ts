/**
 * What every component and head of a page is given. It is passed as the prop `page`, as server components have no
 * React context.
 */
import { href, type Path } from '@/lib/addresses'
import { type Dictionary, type Language, words } from '@/lib/languages'
import { fillPattern, type PageRow, type Params } from '@/lib/site/table'
import type { Site, Timeline } from '@/lib/timeline/types'

export type Page = Readonly<{
  timeline: Timeline
  site: Site
  language: Language
  /** The dictionary of the language. */
  words: Dictionary
  /** The canonical address of the page in each language. */
  pathIn: (language: Language) => Path
  /** A path of the site as a link. */
  href: (path: Path) => string
}>

/**
 * The page value of a page of the table (`lib/site/pages.ts`).
 *
 * @param params of its address; the language may be missing
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
