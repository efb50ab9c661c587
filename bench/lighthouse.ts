/**
 * Runs Lighthouse on the real site: timeline and event page in both languages, with its default mobile
 * settings.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventPath, timelinePath } from '../lib/addresses'
import { groupBy } from '../lib/group'
import { buildSite } from '../lib/publish/build-site'
import { filesBelow } from '../lib/publish/files-below'
import { serveSite } from '../lib/publish/serve'
import type { Timeline } from '../lib/timeline/types'
import { browserFlags, browserPath } from './browser'
import { interleave, median, withSpread } from './figures'
import { load } from './packages'
import type { Section } from './report'
import { compressAll, WORK } from './stories'

type Audit = { score: number | null; title: string; scoreDisplayMode: string }
type Category = { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }
type Result = { lhr: { categories: Record<string, Category>; audits: Record<string, Audit> } }
type Lighthouse = (url: string, flags: Record<string, unknown>) => Promise<Result>
type Launcher = {
  launch: (options: Record<string, unknown>) => Promise<{ port: number; kill: () => void }>
}

const ATTEMPTS = 3

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

/** `short` lists the titles of weighted audits below the full score. */
type Run = { scores: number[]; short: ReadonlyMap<string, number> }

/** Undefined if Lighthouse has no score, for example if the browser returned no trace. */
const toRun = ({ lhr }: Result): Run | undefined => {
  const categories = CATEGORIES.map((id) => lhr.categories[id])
  const scores = categories.flatMap((one) => (one?.score == null ? [] : [Math.round(one.score * 100)]))
  if (scores.length < CATEGORIES.length) return undefined
  const weighed = new Set(
    categories.flatMap((one) => one?.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id) ?? []),
  )
  const short = new Map(
    Object.entries(lhr.audits).flatMap(([id, { title, score }]) =>
      weighed.has(id) && score !== null && score < 1 ? [[title, score] as const] : [],
    ),
  )
  return { scores, short }
}

/** Replaces the site's address in all pages, as SITE_URL would. Cards are not redrawn. */
const moveTo = (dir: string, from: string, to: string): void => {
  for (const path of filesBelow(dir).filter((name) => name.endsWith('.html'))) {
    const file = join(dir, path)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to))
  }
}

const pagesOf = ({ site, events }: Timeline): string[] =>
  site.languages.flatMap((language) => {
    const [event] = events.toSorted((a, b) => b.claims.length - a.claims.length)
    return [timelinePath(language), ...(event ? [eventPath(language, event.slug)] : [])]
  })

/** @param rounds runs of each page */
export const lighthouse = async (rounds: number, say: (text: string) => void): Promise<Section> => {
  const out = join(WORK, 'site')
  say('lighthouse: building the real site')
  const timeline = await buildSite({ out, stream: process.stdout })
  const { server, url } = await serveSite({ dir: out, port: 0 })
  const origin = url.replace(/\/$/, '')
  moveTo(out, timeline.site.url, origin)
  await compressAll(out)
  const { default: audit } = await load<{ default: Lighthouse }>('lighthouse', 'core/index.js')
  const { launch } = await load<Launcher>('chrome-launcher', 'dist/index.js')
  const tryOnce = async (path: string): Promise<Run | undefined> => {
    const chrome = await launch({
      chromePath: await browserPath(),
      chromeFlags: ['--headless=new', ...browserFlags],
    })
    try {
      const run = toRun(await audit(origin + path, { port: chrome.port, logLevel: 'error' }))
      say(`lighthouse: ${path} ${run ? `${run.scores.join(' ')} ${[...run.short].join('; ')}` : 'no score'}`)
      return run
    } finally {
      chrome.kill()
    }
  }
  const runOf = (path: string) => async (): Promise<Run> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const run = await tryOnce(path)
      if (run) return run
    }
    throw new Error(`Lighthouse returned no score for ${path} in ${ATTEMPTS} attempts.`)
  }
  try {
    const found = await interleave(new Map(pagesOf(timeline).map((path) => [path, runOf(path)])), rounds)
    const rows = [...found].map(([path, runs]) => [
      path,
      ...CATEGORIES.map((_, index) => String(median(runs.map(({ scores }) => scores[index] ?? 0)))),
    ])
    const short = groupBy(
      [...found.values()].flat().flatMap((run) => [...run.short]),
      ([title]) => title,
    )
    return {
      title: 'Lighthouse',
      blocks: [
        `Lighthouse's phone and its own simulated Slow 4G, ${rounds} runs of each page, medians. A run in which Lighthouse came to no score is made again.`,
        { head: ['', 'performance', 'accessibility', 'best practices', 'SEO'], rows },
        short.size > 0
          ? `Below full marks in some runs: ${[...short].map(([title, runs]) => `${title} in ${runs.length}, ${withSpread(runs.map(([, score]) => score))}`).join('; ')}.`
          : 'No audit that counts was below full marks in any run.',
      ],
    }
  } finally {
    server.close()
  }
}
