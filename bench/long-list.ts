/**
 * The timeline page of 5,000 events beside a bare HTML list of the same text, and beside itself without
 * `content-visibility`: first paint and completion in a real browser, interleaved in one run, medians.
 *
 *     npm run build && npm run bench
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { storyOf } from '../__tests__/fixtures/many-events'
import { writeStoryTo } from '../__tests__/fixtures/write-story'
import { findBrowser } from '../__tests__/setup/find-browser.mjs'
import { TimelinePage } from '../app/components/timeline-page'
import { escapeHtml } from '../lib/formats/html'
import { words } from '../lib/languages'
import { formatWhen } from '../lib/timeline/dates'
import { readTimeline } from '../lib/timeline/read'
import type { Timeline } from '../lib/timeline/types'

const COUNT = 5000
const ROUNDS = 7

const read = (): Timeline => {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'))
  writeStoryTo(dir, storyOf(COUNT))
  const timeline = readTimeline({ dir })
  rmSync(dir, { recursive: true })
  return timeline
}

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${COUNT}</title>${head}</head><body>${body}</body></html>`

const bareList = ({ site, events }: Timeline): string => {
  const { dates, evidence } = words('en')
  const entry = (event: Timeline['events'][number]): string => {
    const themes = event.themes.map(({ id, name }) => `<a href="/themes/${id}/">${name.en}</a>`)
    return `<li><p>${formatWhen(event.when, dates)} ${event.kind.name.en}</p><h2><a href="/events/${event.slug}/">${escapeHtml(event.title.en)}</a></h2><p>${escapeHtml(event.summary.en)}</p><p>${evidence.confirmedOf(1, 2)} ${themes.join(' ')}</p></li>`
  }
  return `<h1>${site.name.en}</h1><ol>${events.map(entry).join('')}</ol>`
}

type Figures = { paint: number; complete: number }

/** Milliseconds to the first contentful paint and to the frame after everything is there. */
const visit = async (browser: Browser, url: string): Promise<Figures> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const tab = await context.newPage()
  await tab.goto(url, { waitUntil: 'load' })
  const figures = await tab.evaluate(
    () =>
      new Promise<Figures>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            done({
              paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
              complete: performance.now(),
            }),
          ),
        )
      }),
  )
  await context.close()
  return figures
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const timeline = read()
const [style = ''] = /<style>[\s\S]*?<\/style>/.exec(readFileSync('out/en/index.html', 'utf8')) ?? []
const ours = renderToStaticMarkup(createElement(TimelinePage, { timeline, language: 'en' }))
const pages: Record<string, Buffer> = {
  'this site': gzipSync(page(style, ours)),
  'this site, all laid out at once': gzipSync(page(style.replace('content-visibility:auto', ''), ours)),
  'bare HTML list': gzipSync(page('', bareList(timeline))),
}
const server = createServer((request, response) => {
  const body = pages[decodeURIComponent(request.url?.slice(1) ?? '')]
  if (!body) return response.writeHead(404).end()
  return response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' })
    .end(body)
}).listen(0)
const { port } = server.address() as AddressInfo
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const names = Object.keys(pages)
const found = new Map<string, Figures[]>(names.map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const name of round % 2 ? names.toReversed() : names) {
    found.get(name)?.push(await visit(browser, `http://localhost:${port}/${encodeURIComponent(name)}`))
  }
}
const of = (name: string, figure: keyof Figures): number =>
  median((found.get(name) ?? []).map((figures) => figures[figure]))
const bare = { paint: of('bare HTML list', 'paint'), complete: of('bare HTML list', 'complete') }
process.stdout.write(
  `${COUNT} events, ${ROUNDS} rounds, Chromium ${browser.version()}, ${cpus().length} cores\n`,
)
for (const name of names) {
  const cell = (figure: keyof Figures): string =>
    `${of(name, figure).toFixed(0)} ms (${(of(name, figure) / bare[figure]).toFixed(2)})`
  process.stdout.write(
    `${name}: ${pages[name]?.length} bytes, first paint ${cell('paint')}, complete ${cell('complete')}\n`,
  )
}
await browser.close()
server.close()
