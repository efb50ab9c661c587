/** Readers of feeds: each has to find every entry. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { opmlPath } from '@/lib/addresses'
import { allFeeds } from '@/lib/formats/feed-list'
import { elementsOf } from '../fixtures/xml-elements'
import { readSite, siteDir } from '../setup/built-site'
import { type Client, findingOf, unlike } from './client'
import { printedBy, versionOf, workFolder } from './programs'
import { pythonWith } from './python'
import { entryCount, feedFiles, served, timeline } from './site'

/** Entries by their ids: one that is in several feeds is one. */
const ids = new Set(
  feedFiles
    .flatMap((path) => elementsOf(readSite(path)))
    .flatMap(({ path, text }) => (/(?:item\/guid|entry\/id)$/.test(path) ? [text] : [])),
)

/** Newsboat with an own list of feeds. Returns what it prints, and what it notes as an error. */
const inNewsboat = (urls: readonly string[]) => {
  const folder = workFolder()
  const [list, log] = [join(folder, 'urls'), join(folder, 'log')]
  writeFileSync(list, urls.map((url) => `${url}\n`).join(''))
  const files = ['-u', list, '-c', join(folder, 'cache.db'), '-C', '/dev/null', '-d', log, '-l', '3']
  return {
    ask: (...args: string[]) => printedBy('newsboat', [...files, ...args], { env: { HOME: folder } }),
    listed: () =>
      readFileSync(list, 'utf8')
        .split('\n')
        .flatMap((line) => line.split(' ')[0] || []),
    errors: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
  }
}

export const newsboat: Client = {
  name: 'newsboat',
  from: 'apt-get install newsboat',
  version: () => versionOf('newsboat', ['-v']),
  trials: [
    {
      what: 'the list of feeds is taken as it is',
      run: async () => {
        const reader = inNewsboat([])
        await reader.ask('-i', join(siteDir, opmlPath))
        const feeds = timeline.site.languages.flatMap((language) => allFeeds(timeline, language))
        const expected = feeds.map(({ addresses }) => addresses.rss)
        return { seen: feeds.length, wrong: unlike('feeds', reader.listed().sort(), expected.sort()) }
      },
    },
    {
      what: 'every entry of every feed is read',
      run: async (origin) => {
        const reader = inNewsboat(feedFiles.map((path) => served(origin, path)))
        await reader.ask('-x', 'reload')
        const unread = Number.parseInt(await reader.ask('-x', 'print-unread'), 10)
        return { seen: ids.size, wrong: [...unlike('entries', unread, ids.size), ...reader.errors()] }
      },
    },
  ],
}

/** One line for each feed: its number, how many entries, and what the reader stumbled over. */
const code = `
import json, sys
import feedparser
for index, address in enumerate(json.load(sys.stdin)):
    feed = feedparser.parse(address)
    print(index, len(feed.entries), feed.get("bozo_exception", ""))
`

export const feedparser: Client = {
  name: 'feedparser',
  from: 'apt-get install python3-feedparser',
  version: async () => (await pythonWith(['feedparser']))?.version,
  trials: [
    {
      what: 'every feed is read whole and without a complaint',
      run: async (origin) => {
        const addresses = feedFiles.map((path) => served(origin, path))
        const lines = await (await pythonWith(['feedparser']))?.ask(code, addresses)
        const expected = feedFiles.map((path, index) => `${index} ${entryCount(readSite(path))} `)
        const wrong = feedFiles.flatMap((path, index) => unlike(path, lines?.[index], expected[index]))
        return { seen: feedFiles.length, wrong }
      },
    },
  ],
}

export const sfeed: Client = {
  name: 'sfeed',
  from: 'apt-get install sfeed',
  // It has no option for its version.
  version: async () => ((await versionOf('sfeed', [])) === undefined ? undefined : 'there'),
  trials: [
    {
      what: 'every feed gives a line for each entry, with time, title and address',
      run: () =>
        findingOf(feedFiles, async (path) => {
          const lines = (await printedBy('sfeed', [], { input: readSite(path) })).split('\n').filter(Boolean)
          const whole = lines.filter((line) => /^\d+\t[^\t]+\thttps?:[^\t]+\t/.test(line))
          return unlike(path, whole.length, entryCount(readSite(path)))
        }),
    },
  ],
}
