/** The browser of the test run, and the built site served to it. */
import type { Server } from 'node:http'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { serveSite } from '@/lib/publish/serve'
import { siteDir } from './built-site'

export type Visit = { page: Page; status: number | undefined; requests: string[]; errors: string[] }

let browser: Browser
let server: Server
let origin: string

/** The browser that all tests share; each works in profiles of its own. */
export const connect = (): Promise<Browser> => chromium.connect(process.env.TEST_BROWSER ?? '')

/** To be called once in a test file that visits a site: the real one, or another folder below a path. */
export const withBrowser = (dir = siteDir, basePath = ''): void => {
  beforeAll(async () => {
    const served = await serveSite({ dir, port: 0, basePath })
    server = served.server
    origin = served.url.replace(/\/$/, '')
    browser = await connect()
  })
  afterAll(async () => {
    await browser?.close()
    await new Promise((done) => server?.close(done))
  })
}

/**
 * Opens a path of the site in a fresh profile and notes every request and every error in the console. Who wants to know
 * that nothing more comes waits for the network to be idle.
 */
export const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  const response = await page.goto(origin + path, { waitUntil: 'load' })
  return { page, status: response?.status(), requests, errors }
}

/** A slow mobile connection: milliseconds, and bytes a second. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

type SlowVisit = { page: Page; requests: string[]; shifts: unknown[] }

/** Opens a path in a fresh profile over a slow connection, and notes every layout shift until all is loaded. */
export const openSlowly = async (path: string, options: BrowserContextOptions): Promise<SlowVisit> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW)
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  const shifts = await page.evaluate(
    () =>
      new Promise<unknown[]>((done) => {
        const found: unknown[] = []
        // Gets the earlier shifts too.
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[]
          // A space at the end of what has arrived has no place in its line yet, so it "moves" when more arrives.
          const isSpace = (node: Node | null) => node?.nodeType === 3 && !node.textContent?.trim()
          const seen = entries.filter(
            ({ sources: [...all] }) => all.length === 0 || !all.every(({ node }) => isSpace(node)),
          )
          found.push(...seen.map((entry) => entry.toJSON()))
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(found), 500)
      }),
  )
  return { page, requests, shifts }
}

type Stop = { page: Page; path: string; requests: readonly string[]; cookies: readonly string[] }

/** Opens paths one after the other in one profile, as a reader walks through a site, and looks at each. */
export const visitInTurn = async (
  paths: readonly string[],
  look: (stop: Stop) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  let [requests, cookies]: [string[], string[]] = [[], []]
  context.on('request', (request) => requests.push(request.url()))
  context.on('response', async (response) => {
    const cookie = await response.headerValue('set-cookie').catch(() => null)
    if (cookie !== null) cookies.push(cookie)
  })
  for (const path of paths) {
    requests = []
    cookies = []
    await page.goto(origin + path, { waitUntil: 'load' })
    await look({ page, path, requests, cookies })
  }
  await context.close()
}

/** A page of its own with this HTML. */
export const openPage = async (html: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  await page.setContent(html)
  return page
}

export const siteOrigin = (): string => origin
