/**
 * Measures how long the feeds and calendars of a long timeline take: all documents in two languages, with
 * twenty themes. The baseline is the time that the `feed` package takes to write the same items once in its
 * three formats. The second measurement runs one process per language in parallel. A build of a long timeline
 * uses one thread per language instead, and passes the story to it.
 *
 *     npx tsx bench/feeds.ts [number of events [language]]
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Feed as PlainFeed } from 'feed'
import { storyOf } from '../__tests__/fixtures/many-events'
import { pictureOf } from '../__tests__/fixtures/pictures'
import { writeStoryTo } from '../__tests__/fixtures/write-story'
import { toAtom } from '../lib/formats/atom'
import { calendarEvents, toCalendar, toEventCalendar } from '../lib/formats/calendar'
import { type Feed, toFeed } from '../lib/formats/feed'
import type { FeedScope } from '../lib/formats/feed-entries'
import { allFeeds, feedArchives } from '../lib/formats/feed-list'
import { toJsonFeed } from '../lib/formats/json-feed'
import { toRss } from '../lib/formats/rss'
import type { Language } from '../lib/languages'
import { readTimeline } from '../lib/timeline/read'
import type { Timeline } from '../lib/timeline/types'

const THEMES = 20

const read = (count: number): Timeline => {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'))
  const story = storyOf(count)
  const ids = Array.from({ length: THEMES }, (_, index) => `theme-no-${index}`)
  const events = Object.entries(story.events).map(([slug, event], index) => {
    const claims = event.claims.map((claim, at) => ({
      ...claim,
      themes: [ids[(index * (at ? 7 : 1)) % THEMES] ?? ''],
    }))
    return [slug, { ...event, claims }]
  })
  const themes = ids.map((id) => ({
    id,
    name: { en: `Theme ${id}`, ko: `주제 ${id}` },
    description: { en: `What is output of ${id}.`, ko: `${id} 이야기.` },
  }))
  writeStoryTo(dir, { ...story, themes, events: Object.fromEntries(events) })
  const timeline = readTimeline({ dir })
  rmSync(dir, { recursive: true })
  return timeline
}

type Spent = Map<string, { seconds: number; documents: number; bytes: number }>

const spend = <T>(spent: Spent, what: string, make: () => T): T => {
  const before = spent.get(what) ?? { seconds: 0, documents: 0, bytes: 0 }
  const started = performance.now()
  const made = make()
  const seconds = before.seconds + (performance.now() - started) / 1000
  const bytes = before.bytes + (typeof made === 'string' ? Buffer.byteLength(made) : 0)
  spent.set(what, { seconds, documents: before.documents + 1, bytes })
  return made
}

const plainly = ({ items, title, id, home, rights }: Feed): PlainFeed => {
  const feed = new PlainFeed({ id, title, link: home, copyright: rights, updated: new Date(0) })
  for (const item of items) {
    feed.addItem({
      id: item.id,
      title: item.title,
      link: item.url,
      description: item.summary,
      content: item.content,
      date: new Date(item.updated),
      ...(item.image && { image: item.image.url }),
    })
  }
  return feed
}

/**
 * Writes all documents in these languages. Returns the time spent, and the time that `feed` takes for its
 * part.
 */
const make = (timeline: Timeline, languages: readonly Language[]) => {
  const spent: Spent = new Map()
  const peer: Spent = new Map()
  for (const language of languages) {
    for (const { scope } of allFeeds(timeline, language) as { scope: FeedScope }[]) {
      for (const archive of [undefined, ...feedArchives(timeline, scope)]) {
        const request = { scope, language, imageOf: pictureOf, ...(archive !== undefined && { archive }) }
        const feed = spend(spent, 'items', () => toFeed(timeline, request))
        spend(spent, 'RSS', () => toRss(feed))
        if (scope.kind === 'corrections') continue
        spend(spent, 'Atom', () => toAtom(feed))
        spend(spent, 'JSON Feed', () => toJsonFeed(feed))
        if (scope.kind !== 'timeline') continue
        const plain = plainly(feed)
        spend(peer, 'RSS', () => plain.rss2())
        spend(peer, 'Atom', () => plain.atom1())
        spend(peer, 'JSON Feed', () => plain.json1())
      }
    }
    spend(spent, 'calendars', () => toCalendar(timeline, language))
    for (const event of calendarEvents(timeline)) {
      spend(spent, 'calendar files of events', () => toEventCalendar(timeline, event, language))
    }
  }
  return { spent, peer }
}

const sum = (of: Spent): number => [...of.values()].reduce((total, { seconds }) => total + seconds, 0)

/** Seconds that a separate process spends on the documents in one language, without reading the story. */
const secondsApart = (count: number, language: Language): Promise<number> =>
  new Promise((resolve, reject) => {
    const command = ['--import', 'tsx/esm', fileURLToPath(import.meta.url), String(count), language]
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (part) => {
      output += part
    })
    child.on('close', (code) => (code ? reject(new Error(`ended with ${code}`)) : resolve(Number(output))))
  })

const report = async (count: number): Promise<void> => {
  const timeline = read(count)
  const { spent, peer } = make(timeline, timeline.site.languages)
  const rows = (of: Spent): string[] =>
    [...of].map(
      ([what, { seconds, documents, bytes }]) =>
        `  ${what}: ${seconds.toFixed(2)} s, ${documents} documents, ${(bytes / 1e6).toFixed(0)} MB`,
    )
  const apart = await Promise.all(timeline.site.languages.map((language) => secondsApart(count, language)))
  const lines = [
    `${count} events, ${THEMES} themes, ${timeline.site.languages.length} languages; ${cpus()[0]?.model}, Node ${process.version}`,
    ...rows(spent),
    `  together ${sum(spent).toFixed(2)} s`,
    'feed alone, the documents of the timeline only, nothing checked',
    ...rows(peer),
    `  together ${sum(peer).toFixed(2)} s`,
    `all of ours: ${(sum(spent) / sum(peer)).toFixed(1)} times feed alone`,
    `in ${apart.length} processes at once, one a language: ${Math.max(...apart).toFixed(2)} s`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

const count = Number(process.argv[2] ?? 10_000)
const language = process.argv[3] as Language | undefined
if (language) {
  const { spent } = make(read(count), [language])
  process.stdout.write(String(sum(spent)))
} else {
  await report(count)
}
