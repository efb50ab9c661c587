/** A real browser and the built site served to it. */
import type { Server } from 'node:http'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { serveSite } from '@/lib/publish/serve'
import { siteDir } from './built-site'

export type Visit = { page: Page; requests: string[]; errors: string[] }

let browser: Browser
let server: Server
let origin: string

/** To be called once in a test file that visits the site. */
export const withBrowser = (): void => {
  beforeAll(async () => {
    const served = await serveSite({ dir: siteDir, port: 0 })
    server = served.server
    origin = served.url.replace(/\/$/, '')
    browser = await chromium.launch({
      executablePath: process.env.TEST_BROWSER,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    })
  })
  afterAll(async () => {
    await browser?.close()
    await new Promise((done) => server?.close(done))
  })
}

/** Opens a path in a fresh profile and notes every request and every error in the console. */
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
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  return { page, requests, errors }
}

export const siteOrigin = (): string => origin
