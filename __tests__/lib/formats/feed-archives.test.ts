// Follows the archives of a feed with thousands of events back to the oldest entry.
import { type FeedFormat, feedBeside, timelinePath } from '@/lib/addresses'
import { toAtom } from '@/lib/formats/atom'
import type { Feed } from '@/lib/formats/feed'
import { feedEntries } from '@/lib/formats/feed-entries'
import { toJsonFeed } from '@/lib/formats/json-feed'
import { toRss } from '@/lib/formats/rss'
import { feedOf, longTimeline } from '../../fixtures/feeds'
import { readStory } from '../../fixtures/story'
import { isDeep } from '../../setup/depth'

/** Every tenth of them was corrected, which is an entry of its own. */
const EVENTS = isDeep ? 10_000 : 500
const ENTRIES = 1.1 * EVENTS

const timeline = longTimeline(readStory(), EVENTS)

const MEGABYTE = 1_000_000

/** Patterns for the ids of items and the link to older ones, by format. */
const formats: [FeedFormat, (feed: Feed) => string, RegExp, RegExp][] = [
  ['rss', toRss, /<guid isPermaLink="false">([^<]*)</g, /rel="prev-archive"[^>]* href="([^"]*)"/],
  ['atom', toAtom, /<id>([^<]*event[^<]*|[^<]*correction[^<]*)</g, /rel="prev-archive"[^>]* href="([^"]*)"/],
  ['json', toJsonFeed, /^ {6}"id": "([^"]*)"/gm, /"next_url": "([^"]*)"/],
]

test.each(formats)(
  'as %s, its archives contain every entry without a gap, in files of less than a megabyte',
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
    expect(entries).toHaveLength(ENTRIES)
    // The live feed, then the archives with all entries except the fifty newest.
    expect(found.map((document) => document.length)).toEqual(Array(ENTRIES / 50).fill(50))
    expect(new Set(found.flat()).size).toBe(ENTRIES)
    expect(largest).toBeLessThan(MEGABYTE)
  },
)

test('a full archive does not change when newer events are published', () => {
  const shorter = longTimeline(readStory(), 0.9 * EVENTS)
  const [now, then] = [timeline, shorter].map((it) => feedOf(it, { archive: 7 }))
  expect(now).toEqual(then)
})
