// The search page as readers use it.
import type { Page } from 'playwright-core'
import { actorPath, eventPath, searchPath, themePath, timelinePath } from '@/lib/addresses'
import type { Language } from '@/lib/languages'
import { words } from '@/lib/languages'
import { axeViolations, looksAt, lostSideways } from '../setup/axe'
import { siteOrigin, visit, withBrowser } from '../setup/browser'
import { timeline } from '../setup/built-site'
import { sampled } from '../setup/depth'

const { site, events, actors } = timeline
const [first, second = first] = site.languages
const [event] = events
if (!event) throw new Error('these tests need an event')
const spelled = actors.find(({ variants = [] }) => variants.length > 0)

withBrowser()

const isIndex = (url: string): boolean => /\/search\/[0-9a-f]{12}\//.test(url)

const asked = (page: Page, query: string): Promise<void> =>
  page.waitForURL(`**?q=${encodeURIComponent(query)}`)

const status = (page: Page): Promise<string> =>
  page
    .locator('#search-status')
    .filter({
      hasText: /\S/,
      hasNotText: new RegExp(site.languages.map((tag) => words(tag).search.searching).join('|')),
    })
    .innerText()

const search = (language: Language, query: string): string =>
  `${searchPath(language)}?q=${encodeURIComponent(query)}`

/** Takes one language in a short run, all of them in a deep one. */
const inOne = sampled(site.languages, (_, index) => index === 0)
const inAnother = sampled(site.languages, (language) => language === second)

describe.each(site.languages)('in %s', (language) => {
  const title = event.title[language]

  test('the index is asked for when the reader turns to the field, not before; a word leads to the event', async () => {
    // A transition between pages that is cut short by going back would be an error to the browser.
    const { page, requests, errors } = await visit(searchPath(language), { reducedMotion: 'reduce' })
    await page.waitForLoadState('networkidle')
    expect(requests.filter(isIndex)).toEqual([])
    const turned = page.waitForRequest((request) => isIndex(request.url()))
    await page.locator('#search-text').focus()
    // A small index comes while the first word is typed.
    await turned
    // All at once: a search for a part of it, as letters come in, would put other results in place of those reached below.
    await page.keyboard.insertText(title)
    const link = page.locator('.results a', { hasText: title }).first()
    await link.waitFor()
    expect(await status(page)).not.toBe(words(language).search.none)
    expect(await link.locator('mark').count()).toBeGreaterThan(0)
    // On by keyboard: the button, the filters, then the first result.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.results') !== null)).toBe(true)
    await link.press('Enter')
    await page.waitForURL(`**${eventPath(language, event.slug)}`)
    await page.goBack()
    await link.waitFor()
    expect(await page.locator('#search-text').inputValue()).toBe(title)
    expect(requests.filter((url) => !url.startsWith(siteOrigin()))).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('results break no rule of axe and do not scroll sideways', async () => {
    const turn = site.languages.indexOf(language)
    const queries = [event.kind.name[language], 'zzzz'].entries()
    // In a short run, languages take turns in finding something and nothing.
    for (const [index, query] of sampled([...queries], ([at]) => at === turn % 2)) {
      const { page } = await visit(search(language, query))
      await page
        .locator(query === 'zzzz' ? '#search-results p' : '.results a')
        .first()
        .waitFor()
      expect(await axeViolations(page, looksAt(2 * turn + index))).toEqual([])
      await page.setViewportSize({ width: 320, height: 256 })
      expect(await lostSideways(page)).toEqual([])
      await page.context().close()
    }
  })
})

test.each(inOne)('in %s, a query in the address is answered, and steps back and forth', async (language) => {
  const title = event.title[language]
  const { page } = await visit(search(language, title))
  await page.locator('.results a', { hasText: title }).first().waitFor()
  await page.locator('#search-text').fill('zzzz')
  await page.keyboard.press('Enter')
  await asked(page, 'zzzz')
  await page.getByText(words(language).search.advice).waitFor()
  expect(await status(page)).toBe(words(language).search.none)
  await page.goBack()
  await page.locator('.results a', { hasText: title }).first().waitFor()
  expect(await page.locator('#search-text').inputValue()).toBe(title)
  await page.goForward()
  await page.getByText(words(language).search.advice).waitFor()
  await page.locator('#search-text').fill('')
  await page.waitForURL(`**${searchPath(language)}`)
  expect(await page.locator('#search-results').innerText()).toBe('')
  expect(await page.locator('#search-status').innerText()).toBe('')
  await page.context().close()
})

test.each(inAnother)(
  'in %s, without a script no form is shown; it says so, and lists lead on',
  async (language) => {
    const { page } = await visit(searchPath(language), { javaScriptEnabled: false })
    expect(await page.locator('form').isVisible()).toBe(false)
    expect(await page.locator('main').innerText()).toContain(words(language).search.withoutScript)
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    const expected = [
      ...timeline.eras.map(({ id }) => `${timelinePath(language)}#era-${id}`),
      ...timeline.themes.map(({ id }) => themePath(language, id)),
      ...actors.map(({ id }) => actorPath(language, id)),
    ]
    expect(expected.filter((path) => !links.includes(path))).toEqual([])
    await page.context().close()
  },
)

test('a reader who finds nothing is led to the search in the other language, with the same words', async () => {
  const { page } = await visit(search(first, 'zzzz'))
  await page.locator(`#search-results a[lang="${second}"]`).click()
  await page.waitForURL(`**${search(second, 'zzzz')}`)
  await page.context().close()
})

test('an actor is found by another spelling, which is shown', async () => {
  const form = spelled?.variants?.[0]?.form
  if (!spelled || !form) throw new Error('this test needs an actor with a variant')
  const { page } = await visit(search(first, form))
  const result = page.locator('.results li', { hasText: spelled.name[first] }).first()
  await result.waitFor()
  expect(await result.innerText()).toContain(form)
  await page.context().close()
})

test('the rest of the results comes on demand, with the focus on the first of them', async () => {
  const { page } = await visit(search(first, event.title[first].split(' ')[0] ?? ''))
  const sections = page.locator('#search-results section')
  await sections.locator('button:visible').first().waitFor()
  // Its button may be gone afterwards, so it is found by its place.
  const section = sections.nth(
    await sections.evaluateAll((all) =>
      all.findIndex((one) => one.querySelector('button')?.checkVisibility() === true),
    ),
  )
  const before = await section.locator('li').count()
  await section.locator('button').click()
  await section.locator('li').nth(before).waitFor()
  expect(
    await section
      .locator('li')
      .nth(before)
      .evaluate((item) => item.contains(document.activeElement)),
  ).toBe(true)
  await page.context().close()
})

test('an index that cannot be loaded is said, and asked for again', async () => {
  const { page } = await visit(searchPath(first))
  await page.route(isIndexUrl, (route) => route.abort())
  await page.locator('#search-text').fill(event.title[first])
  await page.getByText(words(first).search.failed).waitFor()
  await page.unroute(isIndexUrl)
  await page.keyboard.press('Enter')
  await page.locator('.results a').first().waitFor()
  await page.context().close()
})

const isIndexUrl = (url: URL): boolean => isIndex(url.href)
