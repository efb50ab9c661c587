/** The feeds of a site: title, page and URLs of each, for links, OPML and the feeds themselves. */
import {
  absoluteUrl,
  correctionsPath,
  type FeedFormat,
  feedBeside,
  keyFeedBase,
  type Path,
  themePath,
  timelinePath,
} from '../addresses'
import { type Language, words } from '../languages'
import { isKey, type Timeline } from '../timeline/types'
import { cleanText } from './clean'
import { archiveCount, type FeedScope, feedEntries } from './feed-entries'
import { descriptionOf } from './lede'

/** Metadata of a feed. */
export type FeedHead = Readonly<{
  scope: FeedScope
  language: Language
  title: string
  description: string
  /** The page that the feed belongs to. */
  page: Path
  /** What the paths of its files begin with: the page, unless that has another feed. */
  base: Path
  /** Absolute URLs by available format. */
  addresses: Readonly<Partial<Record<FeedFormat, string>>>
}>

/** The formats that a feed is published in. */
export const formatsOf = ({ kind }: FeedScope): readonly FeedFormat[] =>
  kind === 'corrections' ? ['rss'] : ['rss', 'atom', 'json']

/** Calls `make` for each format that a feed is published in. */
export const byFormat = <T>(
  scope: FeedScope,
  make: (format: FeedFormat) => T,
): Partial<Record<FeedFormat, T>> =>
  Object.fromEntries(formatsOf(scope).map((format) => [format, make(format)]))

/** The page that a feed belongs to. */
const pageOf = (scope: FeedScope, language: Language): Path => {
  if (scope.kind === 'theme') return themePath(language, scope.theme.id)
  return scope.kind === 'corrections' ? correctionsPath(language) : timelinePath(language)
}

/** What the paths of a feed's files begin with. */
export const baseOf = (scope: FeedScope, language: Language): Path =>
  scope.kind === 'key' ? keyFeedBase(language) : pageOf(scope, language)

const textsOf = ({ site }: Pick<Timeline, 'site'>, scope: FeedScope, language: Language) => {
  const { feeds } = words(language)
  const name = site.name[language]
  if (scope.kind === 'theme') {
    const { theme } = scope
    return { title: feeds.theme(name, theme.name[language]), description: theme.description[language] }
  }
  if (scope.kind === 'key') return { title: feeds.key(name), description: feeds.keyDescription }
  return scope.kind === 'corrections'
    ? { title: feeds.corrections(name), description: feeds.correctionsDescription }
    : { title: feeds.timeline(name), description: descriptionOf(site, language) }
}

/** The metadata of one feed. */
export const feedHead = (
  timeline: Pick<Timeline, 'site'>,
  scope: FeedScope,
  language: Language,
): FeedHead => {
  const { title, description } = textsOf(timeline, scope, language)
  const base = baseOf(scope, language)
  return {
    scope,
    language,
    title: cleanText(title),
    description: cleanText(description),
    page: pageOf(scope, language),
    base,
    addresses: byFormat(scope, (format) => absoluteUrl(timeline.site, feedBeside(base, format))),
  }
}

/** The feed of key events, if the story has any. */
export const keyScopes = ({ events }: Pick<Timeline, 'events'>): readonly FeedScope[] =>
  events.some(isKey) ? [{ kind: 'key' }] : []

/** All feeds of a language: the timeline, key events, the themes in their order, the corrections. */
export const allFeeds = (timeline: Timeline, language: Language): FeedHead[] =>
  [
    { kind: 'timeline' as const },
    ...keyScopes(timeline),
    ...timeline.themes.map((theme) => ({ kind: 'theme' as const, theme })),
    { kind: 'corrections' as const },
  ].map((scope) => feedHead(timeline, scope, language))

/** Numbers of a feed's archives, oldest first. The corrections feed has none: the timeline's archives include them. */
export const feedArchives = (timeline: Timeline, scope: FeedScope): number[] =>
  scope.kind === 'corrections'
    ? []
    : Array.from({ length: archiveCount(feedEntries(timeline, scope).length) }, (_, index) => index + 1)
