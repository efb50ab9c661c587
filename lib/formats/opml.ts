/** OPML 2.0 (http://opml.org/spec2.opml): every feed of the site in one list that readers import. */
import { absoluteUrl, opmlPath } from '../addresses'
import { type Language, words } from '../languages'
import type { Timeline } from '../timeline/types'
import { cleanText } from './clean'
import { allFeeds } from './feed-list'
import { assertWellFormed, element, xmlProlog } from './xml'

/** A feed comes once, as RSS: a reader subscribes to everything in the list. */
const outlines = (timeline: Timeline, language: Language): string[] =>
  allFeeds(timeline, language).map(({ title, description, addresses, page }) =>
    element('outline', {
      type: 'rss',
      version: 'RSS2',
      text: title,
      title,
      description,
      language,
      xmlUrl: addresses.rss,
      htmlUrl: absoluteUrl(timeline.site, page),
    }),
  )

/**
 * The list of all feeds, one folder a language.
 *
 * @throws Error when the result is not well-formed, with the place in it
 */
export const toOpml = (timeline: Timeline): string => {
  const { site, updated } = timeline
  const title = cleanText(site.name[site.languages[0]])
  const modified = updated ? [element('dateModified', {}, new Date(updated).toUTCString())] : []
  const folders = site.languages.map((language) =>
    element('outline', { text: words(language).name }, outlines(timeline, language)),
  )
  const root = element('opml', { version: '2.0' }, [
    element('head', {}, [element('title', {}, title), ...modified]),
    element('body', {}, folders),
  ])
  const xml = `${xmlProlog()}${root}\n`
  assertWellFormed(xml, opmlPath)
  return xml
}
