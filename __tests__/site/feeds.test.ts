// The feeds as they were published, read by programs of other people.
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import { absoluteUrl, eventPath, feedStylePath, opmlPath, type Path } from '@/lib/addresses'
import { FEED_LENGTH, themeIdsOf } from '@/lib/formats/feed-entries'
import { allFeeds, type FeedHead } from '@/lib/formats/feed-list'
import { jsonFeedSchema } from '@/lib/formats/json-feed-schema'
import { entryTag } from '@/lib/formats/permanent-names'
import { assertWellFormed } from '@/lib/formats/xml'
import { words } from '@/lib/languages'
import { formatWhen } from '@/lib/timeline/dates'
import { isKey, type TimelineEvent } from '@/lib/timeline/types'
import { attribute, contentPages, select } from '../setup/built-pages'
import { answers, readSite, readSiteBytes, siteFiles, timeline } from '../setup/built-site'

const { site, events } = timeline

type Read = { id?: string | undefined; title?: string | undefined; url?: string | undefined; date: number }

/** The path of an address of the site from its root, without the slash at its beginning. */
const pathOf = (address: string): string => address.slice(site.url.length + 1)

const readers: Record<string, (text: string) => Read[]> = {
  rss: (text) =>
    (parseRssFeed(text).items ?? []).map(({ guid, title, link, pubDate = '' }) => ({
      id: guid?.value,
      title,
      url: link,
      date: Date.parse(pubDate),
    })),
  atom: (text) =>
    (parseAtomFeed(text).entries ?? []).map(({ id, title, links, published = '' }) => ({
      id,
      title: title?.value,
      url: links?.[0]?.href,
      date: Date.parse(published),
    })),
  json: (text) =>
    (parseJsonFeed(text).items ?? []).map(({ id, title, url, date_published = '' }) => ({
      id,
      title,
      url,
      date: Date.parse(date_published),
    })),
}

/** What a feed should hold by the data, as long as nothing was corrected or withdrawn. */
const expectedIn = ({ scope, language }: FeedHead): Read[] =>
  events
    .filter(
      (event) =>
        scope.kind === 'timeline' ||
        (scope.kind === 'key' && isKey(event)) ||
        (scope.kind === 'theme' && themeIdsOf(event).has(scope.theme.id)),
    )
    .map((event) => ({
      id: entryTag(site, event.id, language),
      title: event.title[language],
      url: absoluteUrl(site, eventPath(language, event.slug)),
      date: Date.parse(event.published),
    }))
    .sort((a, b) => b.date - a.date)

const feeds = site.languages.flatMap((language) => allFeeds(timeline, language))

const documents = feeds.flatMap((feed) =>
  Object.entries(feed.addresses).map(([format, address]) => ({ path: pathOf(address), format, feed })),
)

const isEvent = ({ id = '' }: Read): boolean => id.includes(':event/')

describe.each(documents)('$path', ({ path, format, feed }) => {
  const text = readSite(path)

  test('passes the gate of its format', () => {
    if (format === 'json') expect(jsonFeedSchema.safeParse(JSON.parse(text)).error).toBeUndefined()
    else expect(() => assertWellFormed(text, path)).not.toThrow()
  })

  test('has every event it should have, up to its length, each as in the data', () => {
    const read = (readers[format]?.(text) ?? []).filter(isEvent)
    expect(read).toEqual(expectedIn(feed).slice(0, FEED_LENGTH))
  })

  test('names itself and speaks its language', () => {
    expect(text).toContain(`"${absoluteUrl(site, `/${path}`)}"`)
    expect(text).toMatch(new RegExp(`(?:xml:lang=|"language": )"${feed.language}"`))
  })

  test('says of each text which way it runs, where that is from right to left', () => {
    const said = text.match(/(?:<|&lt;)div dir=(?:\\?"|&quot;)rtl/g)?.length ?? 0
    const entries = readers[format]?.(text).length
    expect(said).toBe(words(feed.language).direction === 'rtl' ? entries : 0)
  })

  test('leads with the date of each event, in words', () => {
    const summaries: (string | undefined)[] =
      format === 'json'
        ? (parseJsonFeed(text).items ?? []).map(({ summary }) => summary)
        : [...text.matchAll(/<(?:description|summary)>(?:<!\[CDATA\[)?([^<]*)/g)].map(
            ([, summary]) => summary,
          )
    const dates = events.map(({ when, partOfDay }) =>
      formatWhen(when, words(feed.language).dates, partOfDay).toLowerCase(),
    )
    const dateless = summaries.filter(
      (summary = '') => !dates.some((date) => summary.toLowerCase().startsWith(date)),
    )
    expect(dateless.filter((summary) => summary !== feed.description)).toEqual([])
  })
})

const isShown = (event: TimelineEvent): boolean => {
  const { wide = 'all' } = site.cards ?? {}
  return wide === 'all' || (wide === 'key' && isKey(event))
}

test.each(documents.filter(({ format }) => format !== 'json'))(
  '$path carries a card for every event that has one, and a style sheet, all of which are there',
  ({ path, format, feed }) => {
    const text = readSite(path)
    const cards = [...text.matchAll(/<media:content url="([^"]*)"/g)]
    const shown = new Set(
      events.filter(isShown).map(({ slug }) => absoluteUrl(site, eventPath(feed.language, slug))),
    )
    const entries = readers[format]?.(text) ?? []
    expect(cards).toHaveLength(entries.filter(({ url = '' }) => shown.has(url.replace(/#.*/, ''))).length)
    expect(cards.filter(([, url = '']) => !answers(`/${pathOf(url).replace(/\?.*/, '')}`))).toEqual([])
    expect(text).toContain(`href="${feedStylePath}"`)
    expect(answers(feedStylePath)).toBe(true)
  },
)

test('the list of feeds names every feed once', () => {
  const { body } = parseOpml(readSite(opmlPath.slice(1)))
  const listed = body?.outlines?.flatMap(({ outlines = [] }) => outlines.map(({ xmlUrl }) => xmlUrl))
  expect(listed).toEqual(feeds.map(({ addresses }) => addresses.rss))
})

test('there is no feed but these and their archives, and none over a megabyte', () => {
  const files = siteFiles().filter((path) => /(?:feed|atom)\.(?:xml|json)$/.test(path))
  const live = files.filter((path) => !path.includes('/archive/'))
  expect(live).toEqual(documents.map(({ path }) => path).sort())
  expect(files.filter((path) => readSiteBytes(path).byteLength > 1_000_000)).toEqual([])
})

test('every page leads to feeds that are there, in its own language', () => {
  const wrong = contentPages.flatMap((page) => {
    const language = page.path.split('/').length > 1 ? page.path.split('/')[0] : site.languages[0]
    const links = select(page, 'link', { rel: 'alternate' }).filter((link) =>
      /rss|atom|feed/.test(attribute(link, 'type') ?? ''),
    )
    const paths = links.map((link) => `/${pathOf(attribute(link, 'href') ?? '')}` as Path)
    const bad = paths.filter((path) => !answers(path) || !path.startsWith(`/${language}/`))
    return (links.length < 3 ? ['fewer than three', ...bad] : bad).map((found) => `${page.path}: ${found}`)
  })
  expect(wrong).toEqual([])
})
