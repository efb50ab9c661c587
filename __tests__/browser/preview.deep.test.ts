// `npm run dev` as an editor sees it: a browser stays open while the files are edited, and is never told to reload.
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import type { Browser } from 'playwright-core'
import { connect } from '../setup/browser'
import { startPreview } from '../setup/preview-process'

const dir = mkdtempSync(join(tmpdir(), 'preview-'))
const file = join(dir, 'events/reception.json')
const text = readFileSync('data/events/reception.json', 'utf8')

let stop: (() => void) | undefined
let browser: Browser
let origin: string

beforeAll(async () => {
  cpSync('data', dir, { recursive: true })
  ;({ origin, stop } = await startPreview({ TIMELINE_DATA: dir }))
  browser = await connect()
})

afterAll(async () => {
  await browser?.close()
  stop?.()
  rmSync(dir, { recursive: true, force: true })
})

test('a page shows edits, what is wrong with them, and itself again, each as soon as the file is saved', async () => {
  const page = await browser.newPage()
  // A page is compiled when it is first asked for, which takes long on a busy machine; jest ends what hangs.
  page.setDefaultTimeout(0)
  const heading = (words: string | RegExp) => page.getByRole('heading', { level: 1, name: words }).waitFor()
  await page.goto(`${origin}/en/events/reception/`)
  await heading(/^Reception on the sidelines/)

  writeFileSync(file, text.replace('"Reception on the sidelines', '"A reception on the sidelines'))
  await heading(/^A reception on the sidelines/)

  writeFileSync(
    file,
    text.replace('"summary":', '"sumary":').replace('leaderstimes-27928', 'leaderstimes-27982'),
  )
  await heading('2 problems in 1 file')
  const shown = await page.locator('main').innerText()
  expect(shown).toContain(`${file}:`)
  expect(shown).toContain('the unknown field "sumary"')
  expect(shown).toContain('did you mean `summary`?')

  writeFileSync(file, text.replace('"summary": {', '"summary": {,'))
  await heading('1 problem in 1 file')
  expect(await page.locator('main').innerText()).toContain('a JSON document')

  writeFileSync(file, text)
  await heading(/^Reception on the sidelines/)
})

test('an event that has just come has its page at once, and one that is gone has none', async () => {
  const statusOf = async (slug: string): Promise<number> =>
    (await fetch(`${origin}/ko/events/${slug}/`)).status
  expect(await statusOf('reception')).toBe(200)
  expect(await statusOf('second-reception')).toBe(404)
  const second = join(dir, 'events/second-reception.json')
  writeFileSync(second, text.replace('"ev-0021"', '"ev-9999"'))
  expect(await statusOf('second-reception')).toBe(200)
  rmSync(second)
  expect(await statusOf('second-reception')).toBe(404)
})

test.each([
  'en/',
  'en/events/reception/',
  'ko/sources/',
  'en/search/?q=rights',
  'en/share/',
  'en/subscribe/',
  'en/data/',
])('React finds %s as it was rendered, whatever the scripts of the page change', async (path) => {
  const page = await browser.newPage()
  page.setDefaultTimeout(0)
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(`${origin}/${path}`)
  await page.locator('#edit-here').waitFor()
  // React and the scripts have done what they do.
  await page.waitForTimeout(2500)
  expect(errors).toEqual([])
  await page.close()
})

test('headings have their font', async () => {
  const styles = await (await fetch(`${origin}/ko/`)).text()
  const [, address = ''] = /url\((\/fonts\/[^)]+)\)/.exec(styles) ?? []
  const font = await fetch(origin + address)
  expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff2'])
})

test.each([
  '/en/',
  '/data/v1/timeline.json',
  '/__preview/changes',
  '/__preview/reload.js',
  '/_next/nothing.js',
])('under another name, and to other sites, %s is not answered', async (path) => {
  const { port } = new URL(origin)
  const ask = async (headers: OutgoingHttpHeaders): Promise<string> => {
    const asked = request({ port, path, headers, agent: false }).end()
    const [answer]: IncomingMessage[] = await once(asked, 'response')
    return answer ? `${answer.statusCode} ${await textOf(answer)}` : ''
  }
  expect(await ask({ host: `evil.example:${port}` })).toMatch(/^421 [\s\S]*<h1>421 [\s\S]*localhost/)
  expect(await ask({ origin: 'https://evil.example' })).toMatch(/^403 [\s\S]*<h1>403 [\s\S]*localhost/)
})

test.each([
  [{ host: 'evil.example' }, 421],
  [{ origin: 'https://evil.example' }, 403],
  [{}, 101],
])('the connection on which Next tells of changes is for its own pages: %j', async (headers, status) => {
  const { host, port } = new URL(origin)
  const asked = request({
    port,
    path: '/_next/hmr?id=1',
    agent: false,
    headers: {
      host,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...headers,
    },
  }).end()
  const answered = await new Promise<number | undefined>((done) => {
    asked.once('response', ({ statusCode }) => done(statusCode))
    asked.once('upgrade', ({ statusCode }, socket) => {
      socket.destroy()
      done(statusCode)
    })
  })
  expect(answered).toBe(status)
})
