/** First visits to this site, compared to other ways to show the same events. */
import type { Server } from 'node:http'
import { basePath, timelinePath } from '../lib/addresses'
import { serveSite } from '../lib/publish/serve'
import { eventsIn, isSpread, timelineParts } from '../lib/timeline/event-parts'
import { pagesOf } from '../lib/timeline/parts'
import { withBrowser } from './browser'
import { interleave, median, ratio, rounded, withSpread } from './figures'
import { buildAstro } from './peers/astro'
import { writeBareList } from './peers/bare-list'
import { buildEleventy } from './peers/eleventy'
import { writeTimelineJs } from './peers/timelinejs'
import { writeVisTimeline } from './peers/vis-timeline'
import { plotBars } from './plot'
import type { Plot, Section, Table } from './report'
import { compressAll, longStory, ourSites, realStory, type Story } from './stories'
import { type Visit, visit } from './visit'

const OURS = 'this site'
const BARE = 'bare HTML list'

type Candidate = { name: string; site: string; path: string; events: number }

/** Builds and compresses all candidates for a story. */
const candidatesOf = async (story: Story, say: (text: string) => void): Promise<Candidate[]> => {
  const { timeline, count } = story
  const page = timelinePath('en')
  const whole = (name: string, site: string): Candidate => ({ name, site, path: page, events: count })
  say(`${count} events: building`)
  const { before, light } = await ourSites(story)
  const spread = isSpread(timeline)
  const parts = spread
    ? pagesOf(timelineParts(timeline)).map((part) => ({ ...part, events: eventsIn(timeline, part).length }))
    : []
  const [fullest] = parts.toSorted((a, b) => b.events - a.events)
  const candidates = [
    { ...whole(spread ? `${OURS}, overview` : OURS, light), ...(spread && { events: 0 }) },
    ...(fullest
      ? [
          {
            name: `${OURS}, fullest page`,
            site: light,
            path: timelinePath('en', fullest.id),
            events: fullest.events,
          },
        ]
      : []),
    { ...whole('the same before it is lightened', before), ...(spread && { events: 0 }) },
    whole(BARE, writeBareList(story).site),
    whole('Astro', buildAstro(story, true).site),
    whole('Eleventy', buildEleventy(story, true).site),
    whole('vis-timeline', writeVisTimeline(story).site),
    whole('TimelineJS', writeTimelineJs(story).site),
  ]
  for (const site of new Set(candidates.map(({ site }) => site))) await compressAll(site)
  return candidates
}

type Found = { candidate: Candidate; visits: Visit[] }

const measure = async (story: Story, rounds: number, say: (text: string) => void): Promise<Found[]> => {
  const candidates = await candidatesOf(story, say)
  const servers: Server[] = []
  try {
    return await withBrowser(async (browser) => {
      const tasks = new Map<string, () => Promise<Visit>>()
      for (const { name, site, path } of candidates) {
        const { server, url } = await serveSite({
          dir: site,
          port: 0,
          basePath: basePath(story.timeline.site),
        })
        servers.push(server)
        const address = url.replace(/\/$/, '') + path
        tasks.set(name, async () => {
          const found = await visit(browser, address)
          say(`${story.count} events, ${name}: ${JSON.stringify(found)}`)
          return found
        })
      }
      // Warm-up of browser and servers, not measured.
      const [first] = tasks.values()
      await first?.()
      const found = await interleave(tasks, rounds)
      return candidates.map((candidate) => ({ candidate, visits: found.get(candidate.name) ?? [] }))
    })
  } finally {
    for (const server of servers) server.close()
  }
}

const metrics = ['bytes', 'requests', 'fcp', 'lcp', 'tbt', 'cls'] as const

const valuesOf = ({ visits }: Found, metric: (typeof metrics)[number]): number[] =>
  visits.map((one) => one[metric])

const middle = (found: Found | undefined, metric: (typeof metrics)[number]): number =>
  found ? median(valuesOf(found, metric)) : Number.NaN

const tableOf = (all: readonly Found[]): Table => {
  const bare = all.find(({ candidate }) => candidate.name === BARE)
  const rows = all.map((found) => {
    const { name, events } = found.candidate
    const bytes = middle(found, 'bytes')
    const busy = found.visits.filter(({ idle }) => !idle).length
    return [
      busy > 0 ? `${name} (${busy} of ${found.visits.length} not at rest after 60 s)` : name,
      rounded(bytes),
      events > 0 ? rounded(bytes / events) : '–',
      rounded(middle(found, 'requests')),
      withSpread(valuesOf(found, 'fcp')),
      withSpread(valuesOf(found, 'lcp')),
      ratio(middle(found, 'lcp'), middle(bare, 'lcp')),
      withSpread(valuesOf(found, 'tbt')),
      withSpread(valuesOf(found, 'cls')),
    ]
  })
  return {
    head: ['', 'bytes', 'per event', 'requests', 'FCP ms', 'LCP ms', 'LCP to bare list', 'TBT ms', 'CLS'],
    rows,
  }
}

const plotOf = (story: Story, all: readonly Found[], metric: 'bytes' | 'lcp', title: string): Plot => {
  const bars = all.map((found) => ({
    name: found.candidate.name,
    value: middle(found, metric),
    ours: found.candidate.name.startsWith(OURS),
  }))
  const alt = `${title}, ${story.count} events`
  return { file: `plots/first-visit-${metric}-${story.count}.svg`, alt, svg: plotBars(alt, bars) }
}

const plotsOf = (story: Story, all: readonly Found[]): Plot[] => [
  plotOf(story, all, 'bytes', 'Bytes of a first visit'),
  plotOf(story, all, 'lcp', 'Largest contentful paint on Slow 4G, ms'),
]

const verdict = (all: readonly Found[]): string => {
  const of = (name: string) => all.find(({ candidate }) => candidate.name === name)
  const [ours, bare, js, before] = [
    of(OURS),
    of(BARE),
    of('TimelineJS'),
    of('the same before it is lightened'),
  ]
  const bytes = (other: Found | undefined): string => ratio(middle(ours, 'bytes'), middle(other, 'bytes'))
  return `With the real story this site's LCP is ${ratio(middle(ours, 'lcp'), middle(bare, 'lcp'))} times that of the bare HTML list (wanted: at most 1.15), its blocking time ${rounded(middle(ours, 'tbt'))} ms (wanted: 0), its layout shift ${rounded(middle(ours, 'cls'))} (wanted: 0); its bytes are ${bytes(js)} of TimelineJS's (wanted: at most 0.20) and ${bytes(before)} of the same export before it is lightened.`
}

const reasons: Readonly<Record<string, string>> = {
  [BARE]: 'it has no style, no picture of the timeline, no navigation and no data for search engines',
  Astro: 'its page is the same list with a small style sheet, and nothing of what ours says around it',
  Eleventy: 'its page is the same list with a small style sheet, and nothing of what ours says around it',
  'vis-timeline': 'its page holds the events as data for its script, which draws only those in view',
  TimelineJS: 'its page is empty until its script has fetched the events',
}

/** Where other candidates are ahead by more than 5% (the variation between rounds), and why. */
const aheadOf = (story: Story, all: readonly Found[]): string => {
  const [ours] = all
  const lines = all
    .filter(({ candidate }) => reasons[candidate.name])
    .flatMap((found) => {
      const better = metrics.filter((metric) => middle(found, metric) < middle(ours, metric) * 0.95)
      if (better.length === 0) return []
      const details = better.map(
        (metric) =>
          `${metric === 'bytes' || metric === 'requests' ? metric : metric.toUpperCase()} (${ratio(middle(found, metric), middle(ours, metric))} of ours)`,
      )
      return [`${found.candidate.name} in ${details.join(', ')}: ${reasons[found.candidate.name]}`]
    })
  const count = `At ${story.count} events`
  return lines.length > 0 ? `${count} these are ahead of us: ${lines.join('; ')}.` : `${count} none is ahead.`
}

const spreadNote =
  'A long story has an overview and pages by date instead of one page. The overview holds no events, so it is not to be compared with lists that hold all; the fullest page is one of events, and bytes per event compare all of them. The invented texts repeat each other and are compressed better than real ones.'

/**
 * @param rounds visits per candidate with the real story. Long stories get at most three: some visits take
 * more than a minute.
 */
export const firstVisits = async (rounds: number, say: (text: string) => void): Promise<Section> => {
  const blocks: (string | Table | Plot)[] = []
  for (const story of [realStory(), longStory(1000), longStory(5000)]) {
    const real = story.data === 'data'
    const turns = real ? rounds : Math.min(3, rounds)
    const all = await measure(story, turns, say)
    blocks.push(
      `### ${real ? 'The real story' : 'An invented story'}: ${story.count} events, ${turns} visits each`,
      ...(real ? [verdict(all)] : [spreadNote]),
      tableOf(all),
      ...plotsOf(story, all),
      aheadOf(story, all),
    )
  }
  return {
    title: 'First visit',
    blocks: [
      "An empty cache, Lighthouse's phone, Slow 4G as DevTools applies it (562.5 ms a request, 1,475 kbit/s), the processor four times slower, HTTP/1.1, everything compressed alike (Brotli). Bytes are what came over the network, headers included. Every candidate shows the same titles, dates, summaries, themes and links; TimelineJS and vis-timeline are set up as their documentation has it. TimelineJS's fonts from Google are not loaded, which is in its favour.",
      ...blocks,
    ],
  }
}
