// The share kit and the frames as people and other sites use them.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { embedPath, eventEmbedPath, eventPath, type Path, sharePath } from '@/lib/addresses'
import { allPosts } from '@/lib/share/post'
import { siteOrigin, visit, withBrowser } from '../setup/browser'
import { timeline } from '../setup/built-site'

const { site, events } = timeline
const [language] = site.languages
const [event] = events
if (!event) throw new Error('these tests need an event')

withBrowser()

test('without a script the posts are there and no button that would do nothing', async () => {
  const { page } = await visit(`${eventPath(language, event.slug)}#share`, { javaScriptEnabled: false })
  // The link has opened the kit.
  expect(await page.locator('.posts').isVisible()).toBe(true)
  const shown = await page.locator('.posts pre').allInnerTexts()
  expect(shown).toEqual(allPosts(timeline, event, language).map(({ text }) => text))
  expect(await page.locator('button:visible').count()).toBe(0)
  await page.context().close()
})

test('with the script a button copies the whole post', async () => {
  const { page, errors } = await visit(eventPath(language, event.slug), {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.locator('.share > summary').click()
  await page.locator('button[data-copy="post-bluesky"]').click()
  const post = allPosts(timeline, event, language).find(({ network }) => network === 'bluesky')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(post?.text)
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
      const path = new URL(request.url ?? '/', 'http://other.example').searchParams.get('path')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><title>Other</title><iframe src="${siteOrigin()}${path}" title="Frame" width="600" height="420" loading="lazy" style="border:0;max-width:100%"></iframe>`,
        )
    })
    await new Promise<void>((ready) => {
      other.listen(0, '127.0.0.1', ready)
    })
    address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((done) => other.close(done)))

  const frames: Path[] = site.languages.flatMap((tag) => [embedPath(tag), eventEmbedPath(tag, event.slug)])

  test.each(frames.flatMap((path) => [300, 900].map((width) => [path, width] as const)))(
    '%s fits a page %s px wide, in its colours, asks no third host and leads back in a new window',
    async (path, width) => {
      const { page } = await visit(path, { javaScriptEnabled: false, viewport: { width, height: 700 } })
      const hosts = new Set<string>()
      page.on('request', (request) => hosts.add(new URL(request.url()).origin))
      const seen: string[] = []
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(`${address}/?path=${encodeURIComponent(path)}`, { waitUntil: 'networkidle' })
        const frame = page.frames()[1]
        if (!frame) throw new Error('no frame')
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
