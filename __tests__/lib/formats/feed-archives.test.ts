// Ten thousand events: what a reader finds who follows a feed back to its beginning.
import { type FeedFormat, feedBeside, timelinePath } from '@/lib/addresses'
import { toAtom } from '@/lib/formats/atom'
import type { Feed } from '@/lib/formats/feed'
import { feedEntries } from '@/lib/formats/feed-entries'
import { toJsonFeed } from '@/lib/formats/json-feed'
import { toRss } from '@/lib/formats/rss'
import { feedOf, longTimeline } from '../../fixtures/feeds'
import { readStory } from '../../fixtures/story'

const timeline = longTimeline(readStory(), 10_000)

const MEGABYTE = 1_000_000

/** How each format names its items and leads to older ones. */
const formats: [FeedFormat, (feed: Feed) => string, RegExp, RegExp][] = [
  ['rss', toRss, /<guid isPermaLink="false">([^<]*)</g, /rel="prev-archive"[^>]* href="([^"]*)"/],
  ['atom', toAtom, /<id>([^<]*event[^<]*|[^<]*correction[^<]*)</g, /rel="prev-archive"[^>]* href="([^"]*)"/],
  ['json', toJsonFeed, /^ {6}"id": "([^"]*)"/gm, /"next_url": "([^"]*)"/],
]

test.each(formats)(
  'as %s, it leads back to every entry without a gap, in files of less than a megabyte',
  (format, write, ids, older) => {
    const found: string[][] = []
    let largest = 0
    let address: string | undefined = feedBeside(timelinePath('en'), format)
    while (address !== undefined) {
      const archive = /archive\/(\d+)\//.exec(address)?.[1]
      const text = write(feedOf(timeline, archive === undefined ? {} : { archive: Number(archive) }))
      largest = Math.max(largest, Buffer.byteLength(text))
      found.push([...text.matchAll(ids)].map(([, id = '']) => id))
      address = older.exec(text)?.[1]
    }
    const entries = feedEntries(timeline, { kind: 'timeline' })
    expect(entries).toHaveLength(11_000)
    // The live feed, then 219 archives: they hold all entries but the fifty newest.
    expect(found.map((document) => document.length)).toEqual(Array(220).fill(50))
    expect(new Set(found.flat()).size).toBe(11_000)
    expect(largest).toBeLessThan(MEGABYTE)
  },
)

test('a full archive stays as it is when newer events are published', () => {
  const shorter = longTimeline(readStory(), 9_000)
  const [now, then] = [timeline, shorter].map((it) => feedOf(it, { archive: 7 }))
  expect(now).toEqual(then)
})
