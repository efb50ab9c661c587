// The share kit and the frames as people and other sites use them.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { embedPath, eventEmbedPath, eventPath, type Path, sharePath } from '@/lib/addresses'
import { type NetworkId, words } from '@/lib/languages'
import { eventFrame, iframeSnippet, timelineFrame } from '@/lib/share/embed'
import { allPosts } from '@/lib/share/post'
import { siteOrigin, visit, withBrowser } from '../setup/browser'
import { timeline } from '../setup/built-site'
import { sampled } from '../setup/depth'

const { site, events } = timeline
const [language] = site.languages
const [event] = events
if (!event) throw new Error('these tests need an event')

withBrowser()

const postOn = (id: NetworkId): string | undefined =>
  allPosts(timeline, event, language).find(({ network }) => network === id)?.text

const valuesOf = (all: Element[]): string[] => all.map((field) => (field as HTMLTextAreaElement).value)

test('without a script the posts are there and no button that would do nothing', async () => {
  const { page } = await visit(`${eventPath(language, event.slug)}#share`, { javaScriptEnabled: false })
  // Folded, but all of it opens without a script.
  await page.locator('details:has(.posts) > summary').click()
  expect(await page.locator('.posts').isVisible()).toBe(true)
  const shown = await page.locator('.posts textarea').evaluateAll(valuesOf)
  expect(shown).toEqual(allPosts(timeline, event, language).map(({ text }) => text))
  expect(await page.locator('button:visible').count()).toBe(0)
  await page.context().close()
})

test('without a script the keyboard reaches a text, can select all of it and cannot change it', async () => {
  const { page } = await visit(`${eventPath(language, event.slug)}#share`, { javaScriptEnabled: false })
  const field = page.locator('#post-bluesky')
  await page.locator('details:has(.posts) > summary').click()
  await page.locator('.posts a').first().focus()
  await page.keyboard.press('Tab')
  expect(await field.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('x')
  const [selected, value] = await field.evaluate((element: HTMLTextAreaElement) => [
    element.value.slice(element.selectionStart, element.selectionEnd),
    element.value,
  ])
  expect(value).toBe(postOn('bluesky'))
  expect(selected).toBe(value)
  await page.context().close()
})

test('a text is shown whole, without scrolling, on a phone and on a desk', async () => {
  for (const width of [320, 1280]) {
    const { page } = await visit(`${eventPath('ko', event.slug)}#share`, { viewport: { width, height: 800 } })
    for (const summary of await page.locator('.share summary').all()) await summary.click()
    const cut = await page
      .locator('.copyable textarea')
      .evaluateAll((all) => all.filter((field) => field.scrollHeight > field.clientHeight + 1).length)
    expect(cut).toBe(0)
    await page.context().close()
  }
})

test('with the script a button copies the whole post', async () => {
  const { page, errors } = await visit(eventPath(language, event.slug), {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.locator('details:has(.posts) > summary').click()
  await page.getByRole('button', { name: 'Copy: Post for Bluesky' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(postOn('bluesky'))
  expect(await page.getByRole('status').filter({ hasText: 'Copied' }).count()).toBe(1)
  expect(errors).toEqual([])
  await page.context().close()
})

test('every copy button says what it copies', async () => {
  for (const path of [eventPath(language, event.slug), sharePath(language)]) {
    const { page } = await visit(path)
    const names = await page
      .locator('button[data-copy]')
      .evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')))
    expect(names.length).toBeGreaterThan(1)
    expect(new Set(names).size).toBe(names.length)
    await page.context().close()
  }
})

test.each([
  ['refuses', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
  ['does not know it', undefined],
] as const)('where the browser %s, the text is selected and the button says so', async (_, writeText) => {
  const { page, errors } = await visit(eventPath(language, event.slug))
  await page.evaluate(
    `Object.defineProperty(navigator, 'clipboard', { value: ${
      writeText ? `{ writeText: ${writeText} }` : 'undefined'
    } })`,
  )
  await page.locator('details:has(.posts) > summary').click()
  await page.getByRole('button', { name: 'Copy: Post for Bluesky' }).click()
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement
    return field.value.slice(field.selectionStart, field.selectionEnd)
  })
  expect(selected).toBe(postOn('bluesky'))
  expect(await page.getByRole('status').allInnerTexts()).toContain(words(language).share.copyRefused)
  expect(errors).toEqual([])
  await page.context().close()
})

test('the share page leads to the kit of every event', async () => {
  const { page } = await visit(sharePath(language), { javaScriptEnabled: false })
  const leads = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const kits = events.map(({ slug }) => `${eventPath(language, slug)}#share`)
  expect(kits.filter((kit) => !leads.includes(kit))).toEqual([])
  await page.context().close()
})

describe('in a frame of another site, without scripts', () => {
  let other: Server
  let address: string
  beforeAll(async () => {
    other = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://other.example').searchParams.get('path') ?? ''
      // As it is to be copied, but for the address, which is not that of the tests.
      const snippet = (snippets.get(path) ?? all).replaceAll(site.url, siteOrigin())
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><meta name="viewport" content="width=device-width"><title>Other</title><body style="margin:0">${snippet}`,
        )
    })
    await new Promise<void>((ready) => {
      other.listen(0, '127.0.0.1', ready)
    })
    address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((done) => other.close(done)))

  const snippets = new Map<string, string>(
    site.languages.flatMap((tag) => [
      [embedPath(tag), iframeSnippet(timelineFrame(timeline, tag))] as const,
      ...events.map(
        (framed) =>
          [eventEmbedPath(tag, framed.slug), iframeSnippet(eventFrame(timeline, framed, tag))] as const,
      ),
    ]),
  )

  /** In a short run every sixth, the timelines among them. */
  const tried = sampled([...snippets.keys()], (path, index) => index % 6 === 0 || !path.includes('/events/'))

  /** These frames on one page, none of which waits until it is scrolled to. */
  const all = tried
    .map((path) => snippets.get(path))
    .join('')
    .replaceAll(' loading="lazy"', '')

  const frames: Path[] = site.languages.flatMap((tag) => [embedPath(tag), eventEmbedPath(tag, event.slug)])

  test.each(sampled([300, 600, 900], (width) => width !== 600))(
    'on a page %s px wide every frame is as tall as it needs to be',
    async (width) => {
      const { page } = await visit('/en/about/', {
        javaScriptEnabled: false,
        viewport: { width, height: 700 },
      })
      await page.goto(`${address}/?path=all`, { waitUntil: 'load' })
      const odd: string[] = []
      for (const frame of page.frames().slice(1)) {
        const path = new URL(frame.url()).pathname
        const needed = await frame.locator('main').evaluate((main) => main.getBoundingClientRect().height)
        const given = (await (await frame.frameElement()).boundingBox())?.height ?? 0
        const isList = !path.includes('/events/')
        // A list may be scrolled through; less than a third of a frame may be empty.
        if ((needed > given && !isList) || needed > 2 * given || needed < (2 / 3) * given)
          odd.push(`${path}: ${needed} of ${given}`)
      }
      expect(page.frames()).toHaveLength(tried.length + 1)
      expect(odd).toEqual([])
      await page.context().close()
    },
  )

  test('the keyboard goes straight to the links, past nothing', async () => {
    const { page } = await visit(eventEmbedPath(language, event.slug), { javaScriptEnabled: false })
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe(event.title[language])
    await page.context().close()
  })

  // In a short run each at one of the widths, by turns.
  const fitted = frames.flatMap((path, turn) =>
    sampled([300, 900], (_, index) => index === (turn + Math.floor(turn / 2)) % 2).map(
      (width) => [path, width] as const,
    ),
  )

  test.each(fitted)(
    '%s fits a page %s px wide, in its colours, asks no third host and leads back in a new window',
    async (path, width) => {
      const { page } = await visit(path, { javaScriptEnabled: false, viewport: { width, height: 700 } })
      const hosts = new Set<string>()
      page.on('request', (request) => hosts.add(new URL(request.url()).origin))
      const seen: string[] = []
      await page.goto(`${address}/?path=${encodeURIComponent(path)}`, { waitUntil: 'networkidle' })
      const frame = page.frames()[1]
      if (!frame) throw new Error('no frame')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const main = frame.locator('main')
        expect(await main.innerText()).toContain(
          path.includes('/events/')
            ? event.title[path.startsWith('/ko') ? 'ko' : 'en']
            : site.name[path.startsWith('/ko') ? 'ko' : 'en'],
        )
        expect(
          await main.evaluate(
            (element) =>
              element.ownerDocument.documentElement.scrollWidth <=
              element.ownerDocument.documentElement.clientWidth,
          ),
        ).toBe(true)
        seen.push(
          await main.evaluate((element) => getComputedStyle(element.ownerDocument.body).backgroundColor),
        )
        const targets = await frame
          .locator('main a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('target')))
        expect(new Set(targets)).toEqual(new Set(['_blank']))
      }
      expect(new Set(seen).size).toBe(2)
      expect([...hosts].filter((host) => host !== address && host !== siteOrigin())).toEqual([])
      await page.context().close()
    },
  )
})
