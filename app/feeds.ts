/** What the routes of the feeds share: their parameters and how one is read and written. */
import { notFound } from 'next/navigation'
import { type FeedFormat, nothingSlug } from '@/lib/addresses'
import { toAtom } from '@/lib/formats/atom'
import { type Feed, toFeed } from '@/lib/formats/feed'
import type { FeedScope } from '@/lib/formats/feed-entries'
import type { FeedImage } from '@/lib/formats/feed-item'
import { feedArchives } from '@/lib/formats/feed-list'
import { toJsonFeed } from '@/lib/formats/json-feed'
import { toRss } from '@/lib/formats/rss'
import type { Language } from '@/lib/languages'
import { memory } from '@/lib/remembered'
import { eventCard } from '@/lib/share/card'
import { cardImage } from '@/lib/share/card-image'
import { cardSize } from '@/lib/share/draw'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { atLeast, byId, inLanguage, type LanguageParams, languageParams } from './params'
import { loadTimeline } from './timeline'

type ThemeParams = LanguageParams & { theme: string }
type ArchiveParams = LanguageParams & { number: string }
type FeedParams = LanguageParams & { theme?: string; number?: string }

const noLanguage = (): LanguageParams => ({ lang: loadTimeline().site.languages[0] })

/** One route per language and theme. */
export const themeParams = (): ThemeParams[] =>
  atLeast(
    languageParams().flatMap((params) => loadTimeline().themes.map(({ id }) => ({ ...params, theme: id }))),
    { ...noLanguage(), theme: nothingSlug },
  )

const numbersOf = (scope: FeedScope): string[] => feedArchives(loadTimeline(), scope).map(String)

/** One route per language and archive of the timeline's feed. */
export const archiveParams = (): ArchiveParams[] =>
  atLeast(
    languageParams().flatMap((params) =>
      numbersOf({ kind: 'timeline' }).map((number) => ({ ...params, number })),
    ),
    { ...noLanguage(), number: nothingSlug },
  )

/** One route per language, theme and archive of the theme's feed. */
export const themeArchiveParams = (): (ThemeParams & ArchiveParams)[] =>
  atLeast(
    languageParams().flatMap((params) =>
      loadTimeline().themes.flatMap((theme) =>
        numbersOf({ kind: 'theme', theme }).map((number) => ({ ...params, theme: theme.id, number })),
      ),
    ),
    { ...noLanguage(), theme: nothingSlug, number: nothingSlug },
  )

type ImageOf = (event: TimelineEvent) => Promise<FeedImage>

const images = memory<ImageOf>()

/** The same function for every document of a language, so that feeds know their items again. */
const imagesIn = (timeline: Timeline, language: Language): ImageOf =>
  images(timeline, timeline, language, () => async (event) => {
    const card = eventCard(timeline, event, language)
    return { ...cardImage(timeline.site, card), bytes: await cardSize(card) }
  })

const xml = 'application/xml; charset=utf-8'

/** The types that browsers show instead of saving; readers look at the content. */
const formats: Readonly<Record<FeedFormat, { write: (feed: Feed) => string; type: string }>> = {
  rss: { write: toRss, type: xml },
  atom: { write: toAtom, type: xml },
  json: { write: toJsonFeed, type: 'application/json; charset=utf-8' },
}

/** Answers with a feed in one format: of the timeline or a theme as the address says, or of the corrections. */
export const feedRoute =
  (format: FeedFormat, kind?: 'corrections') =>
  async (_: Request, { params }: { params: Promise<FeedParams> }): Promise<Response> => {
    const { theme, number, ...rest } = await params
    const { timeline, language } = inLanguage(rest)
    const scope: FeedScope =
      theme === undefined
        ? { kind: kind ?? 'timeline' }
        : { kind: 'theme', theme: byId(timeline.themes, theme) }
    const archive = number === undefined ? undefined : Number(number)
    if (archive !== undefined && !feedArchives(timeline, scope).includes(archive)) notFound()
    const imageOf = imagesIn(timeline, language)
    const feed = await toFeed(timeline, {
      scope,
      language,
      imageOf,
      ...(archive !== undefined && { archive }),
    })
    const { write, type } = formats[format]
    return new Response(write(feed), { headers: { 'content-type': type } })
  }
