/**
 * Measures the search of the real story and of one with very many events: the size of the index, the time to
 * build it, and the time to the first result on a slow mobile connection.
 *
 *     npx tsx bench/search.ts [number of events]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { writeStoryTo } from '../__tests__/fixtures/write-story'
import { findBrowser } from '../__tests__/setup/find-browser.mjs'
import { SearchPage } from '../app/components/search-page'
import { pageOf } from '../app/page-context'
import { searchIndexPath, searchPath, searchScriptPaths } from '../lib/addresses'
import { contentType } from '../lib/content-types'
import type { Language } from '../lib/languages'
import { lightenScript } from '../lib/publish/lighten'
import { searchIndex } from '../lib/search/search-index'
import { pages } from '../lib/site/pages'
import { readTimeline } from '../lib/timeline/read'
import type { Timeline } from '../lib/timeline/types'
import { median } from './figures'
import { wordyStory } from './many-words'

const ROUNDS = 5
/** The "Slow 4G" profile of browsers and Lighthouse: 1.6 Mbit/s, 150 ms round trip. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

const atRoot = (timeline: Timeline): Timeline => ({
  ...timeline,
  site: { ...timeline.site, url: 'http://localhost' },
})

const many = (count: number): Timeline => {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'))
  writeStoryTo(dir, wordyStory(count))
  const timeline = readTimeline({ dir })
  rmSync(dir, { recursive: true })
  return timeline
}

const page = (timeline: Timeline, language: Language): string =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>Search</title></head><body>${renderToStaticMarkup(createElement(SearchPage, { page: pageOf(pages.search, timeline, language) }))}</body></html>`

/** The files of the search by path, compressed as by hosts. */
const filesOf = (timeline: Timeline): Map<string, Buffer> => {
  const files = new Map<string, Buffer>()
  for (const path of searchScriptPaths)
    files.set(path, gzipSync(lightenScript(readFileSync(`public${path}`, 'utf8'))))
  for (const language of timeline.site.languages) {
    const { version, files: index } = searchIndex(timeline, language)
    for (const [file, text] of index) files.set(searchIndexPath(language, version, file), gzipSync(text))
    files.set(searchPath(language), gzipSync(page(timeline, language)))
  }
  return files
}

type Visit = { page: Page; fetched: { files: number; bytes: number } }

const open = async (browser: Browser, files: ReadonlyMap<string, Buffer>): Promise<Visit> => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const fetched = { files: 0, bytes: 0 }
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (!pathname.endsWith('.json')) return
    fetched.files += 1
    fetched.bytes += files.get(pathname)?.length ?? 0
  })
  return { page, fetched }
}

const firstResult = (page: Page): Promise<number> =>
  page
    .waitForFunction(() => document.querySelector('.results a') && performance.now(), undefined, {
      polling: 'raf',
    })
    .then((handle) => handle.jsonValue() as Promise<number>)

const measure = async (
  timeline: Timeline,
  language: Language,
  browser: Browser,
  origin: string,
  files: Map<string, Buffer>,
) => {
  const event = timeline.events[Math.floor(timeline.events.length / 2)]
  const query = event?.title[language].split(' ').slice(0, 2).join(' ') ?? ''
  const linked: number[] = []
  const typed: number[] = []
  let fetched = { files: 0, bytes: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    const fromLink = await open(browser, files)
    await fromLink.page.goto(`${origin}${searchPath(language)}?q=${encodeURIComponent(query)}`)
    linked.push(await firstResult(fromLink.page))
    await fromLink.page.context().close()
    const byHand = await open(browser, files)
    await byHand.page.goto(`${origin}${searchPath(language)}`, { waitUntil: 'networkidle' })
    await byHand.page.locator('#search-text').focus()
    // About as long as typing a word takes.
    await byHand.page.waitForTimeout(1500)
    await byHand.page.evaluate(() => performance.mark('typed'))
    await byHand.page.locator('#search-text').fill(query)
    const at = await firstResult(byHand.page)
    typed.push(
      at - (await byHand.page.evaluate(() => performance.getEntriesByName('typed')[0]?.startTime ?? 0)),
    )
    fetched = byHand.fetched
    await byHand.page.context().close()
  }
  return `"${query}": first result ${median(typed).toFixed(0)} ms after typing, ${median(linked).toFixed(0)} ms after following a link to it; ${fetched.files} files of the index, ${(fetched.bytes / 1000).toFixed(1)} KB`
}

const report = async (browser: Browser, timeline: Timeline): Promise<void> => {
  const lines = [`${timeline.events.length} events`]
  for (const language of timeline.site.languages) {
    const cpu = process.cpuUsage()
    const { head, files } = searchIndex(timeline, language)
    const { user } = process.cpuUsage(cpu)
    const sizes = [...files.values()].map((text) => gzipSync(text).length)
    const sum = (list: readonly number[]): number => list.reduce((total, size) => total + size, 0)
    lines.push(
      `  ${language}: ${files.size} files, ${(sum(sizes) / 1000).toFixed(0)} KB compressed, the largest ${(Math.max(...sizes) / 1000).toFixed(1)} KB; made in ${(user / 1e6).toFixed(1)} s of a processor; its table of contents in the page ${(gzipSync(JSON.stringify(head)).length / 1000).toFixed(1)} KB`,
    )
  }
  lines.push(`  ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB of memory at most, data included`)
  const files = filesOf(timeline)
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    const body = files.get(path)
    if (!body) return response.writeHead(404).end()
    const headers = { 'content-type': contentType(path), 'content-encoding': 'gzip' }
    return response.writeHead(200, headers).end(body)
  }).listen(0)
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  for (const language of timeline.site.languages) {
    lines.push(`  ${language}, ${await measure(timeline, language, browser, origin, files)}`)
  }
  server.close()
  process.stdout.write(`${lines.join('\n')}\n`)
}

const count = Number(process.argv[2] ?? 10_000)
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const scripts = searchScriptPaths.map(
  (path) => gzipSync(lightenScript(readFileSync(`public${path}`, 'utf8'))).length,
)
process.stdout.write(
  `Slow 4G, a processor four times slower, ${ROUNDS} rounds; Chromium ${browser.version()}, ${cpus()[0]?.model}, Node ${process.version}\n` +
    `scripts: ${(scripts.reduce((a, b) => a + b) / 1000).toFixed(1)} KB compressed, in ${scripts.length} files\n`,
)
await report(browser, atRoot(readTimeline({ dir: 'data' })))
await report(browser, atRoot(many(count)))
await browser.close()
