import {
  aboutPath,
  correctionsPath,
  eventPath,
  filterScriptPath,
  homePath,
  type Path,
  scriptPath,
  searchPath,
  sourcesPath,
  subscribePath,
  timelinePath,
} from '@/lib/addresses'
import { pageOfSource } from '@/lib/timeline/source-parts'
import { lostSideways } from '../setup/axe'
import { siteOrigin, visit, withBrowser } from '../setup/browser'
import { fullestEvent, timeline } from '../setup/built-site'

const { site, events } = timeline

const paths: Path[] = [
  homePath,
  ...site.languages.flatMap((language) => [
    timelinePath(language),
    ...(fullestEvent ? [eventPath(language, fullestEvent.slug)] : []),
  ]),
]

withBrowser()

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  test.each(paths)(
    '%s shows its content, loads nothing foreign and no script but the site’s own, and logs no error',
    async (path) => {
      const { page, requests, errors } = await visit(path, { javaScriptEnabled })
      await page.waitForLoadState('networkidle')
      const language = site.languages.find((tag) => path.startsWith(`/${tag}/`)) ?? site.languages[0]
      // What is folded is a click away, with a script or without.
      for (const summary of await page.locator('summary').all()) await summary.click()
      const text = await page.locator('main').innerText()
      const expected = path.includes('/events/')
        ? (fullestEvent?.claims ?? []).map((claim) => claim.text[language])
        : events.map((event) => event.title[language])
      expect(expected.filter((words) => !text.includes(words))).toEqual([])
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(
        requests.filter(
          (url) =>
            !url.startsWith(siteOrigin()) ||
            (/\.js(?:\?|$)/.test(url) && ![scriptPath, filterScriptPath].some((own) => url.endsWith(own))),
        ),
      ).toEqual([])
      expect(errors).toEqual([])
      await page.context().close()
    },
  )
})

test('the language switch leads to the same page in the other language, and back', async () => {
  const [first, second] = site.languages
  if (!fullestEvent || !second) throw new Error('this test needs an event and two languages')
  const { page } = await visit(eventPath(first, fullestEvent.slug))
  await page.locator(`header a[hreflang="${second}"]`).click()
  await page.waitForURL(`**${eventPath(second, fullestEvent.slug)}`)
  expect(await page.locator('h1').innerText()).toBe(fullestEvent.title[second])
  await page.locator(`header a[hreflang="${first}"]`).click()
  await page.waitForURL(`**${eventPath(first, fullestEvent.slug)}`)
  await page.context().close()
})

test('from the timeline to an event, to its source note and back to the statement, by links alone', async () => {
  const [language] = site.languages
  if (!fullestEvent) throw new Error('this test needs an event')
  const { page } = await visit(timelinePath(language), { javaScriptEnabled: false })
  await page
    .locator(`#${fullestEvent.slug} a[href="${eventPath(language, fullestEvent.slug)}"]`)
    .first()
    .click()
  await page.waitForURL(`**${eventPath(language, fullestEvent.slug)}`)
  await page.locator('#claim-1 a').first().click()
  expect(page.url()).toMatch(/#source-1$/)
  await page.locator('#source-1 a[href="#claim-1"]').click()
  expect(page.url()).toMatch(/#claim-1$/)
  await page.context().close()
})

test('an address that leads nowhere answers 404 with ways on in every language', async () => {
  const { page, status } = await visit('/en/events/no-such-event/', { viewport: { width: 320, height: 640 } })
  expect(status).toBe(404)
  const links = await page
    .locator('main a')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href'), link.closest<HTMLElement>('[lang]')?.lang]),
    )
  expect(links).toEqual(
    site.languages.flatMap((language) =>
      [timelinePath, searchPath, sourcesPath, correctionsPath, subscribePath, aboutPath].map((to) => [
        to(language),
        language,
      ]),
    ),
  )
  expect(await lostSideways(page)).toEqual([])
  await page.context().close()
})

test.each(site.languages)('the sources (%s) are less than 9,000 pixels high on a phone', async (language) => {
  const { page } = await visit(sourcesPath(language), { viewport: { width: 390, height: 844 } })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(9000)
  await page.context().close()
})

test.each([true, false])(
  'a link to a source opens its publisher, with JavaScript %s',
  async (javaScriptEnabled) => {
    const [language] = site.languages
    const source = timeline.sources.at(-1)
    if (!source) throw new Error('this test needs a source')
    const address = `${pageOfSource(timeline, source, language)}#${source.id}` as const
    const { page } = await visit(address, { javaScriptEnabled })
    const entry = page.locator(`[id="${source.id}"]`)
    expect(await entry.isVisible()).toBe(true)
    const top = await entry.evaluate((element) => element.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(700)
    await page.context().close()
  },
)

test('a link to an event outside the main era leads to it', async () => {
  const [language] = site.languages
  const other = events.find(({ era }) => !era.main)
  if (!other) throw new Error('this test needs an event outside the main era')
  const { page } = await visit(`${timelinePath(language)}#${other.slug}`, { javaScriptEnabled: false })
  expect(await page.locator(`#${other.slug}`).isVisible()).toBe(true)
  await page.context().close()
})

test.each(site.languages)('on a phone the first title is on the first screen in %s', async (language) => {
  const { page } = await visit(timelinePath(language), { viewport: { width: 390, height: 844 } })
  const title = await page.locator('.entry :is(h3, h4)').first().boundingBox()
  expect((title?.y ?? 844) + (title?.height ?? 0)).toBeLessThanOrEqual(844)
  await page.context().close()
})

test.each(site.languages)('the story is told once, in one of two lengths, in %s', async (language) => {
  for (const width of [390, 1280]) {
    const { page } = await visit(timelinePath(language), { viewport: { width, height: 844 } })
    const { tagline, short = tagline } = site
    const told = await page.locator('h1').innerText()
    const inOneLine = (text: string): string => text.replace(/\s+/g, ' ')
    expect(inOneLine(told)).toBe(inOneLine((width < 768 ? short : tagline)[language]))
    await page.context().close()
  }
})

test.each(site.languages)(
  'at most 12 stops with the keyboard lead to the first entry in %s',
  async (language) => {
    const { page } = await visit(timelinePath(language), { viewport: { width: 1280, height: 900 } })
    const stops = await page.evaluate(() => {
      const first = document.querySelector('.entry a')
      const all = [...document.querySelectorAll('a[href], button, summary, select, input, [tabindex]')]
      return all
        .slice(0, first ? all.indexOf(first) : undefined)
        .filter((stop) => !stop.matches('.skip') && stop.checkVisibility()).length
    })
    expect(stops).toBeLessThanOrEqual(12)
    await page.context().close()
  },
)
