/** Serializes all feeds of the site as OPML 2.0 (http://opml.org/spec2.opml), for import into feed readers. */
import { absoluteUrl, opmlPath } from '../addresses'
import { type Language, words } from '../languages'
import type { Timeline } from '../timeline/types'
import { cleanText } from './clean'
import { allFeeds } from './feed-list'
import { assertWellFormed, element, xmlProlog } from './xml'

/** Lists each feed once, as RSS, because feed readers subscribe to everything in the file. */
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
 * All feeds, in one folder per language.
 *
 * @throws Error with line and column if the result is not well-formed XML
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
