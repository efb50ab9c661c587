import { eventPath, homePath, type Path, timelinePath } from '@/lib/addresses'
import { siteOrigin, visit, withBrowser } from '../setup/browser'
import { timeline } from '../setup/built-site'

const { site, events } = timeline
const fullest = [...events].sort((a, b) => b.claims.length - a.claims.length)[0]

const paths: Path[] = [
  homePath,
  ...site.languages.flatMap((language) => [
    timelinePath(language),
    ...(fullest ? [eventPath(language, fullest.slug)] : []),
  ]),
]

withBrowser()

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  test.each(paths)(
    '%s shows its content, loads nothing foreign and no script, and logs no error',
    async (path) => {
      const { page, requests, errors } = await visit(path, { javaScriptEnabled })
      const language = site.languages.find((tag) => path.startsWith(`/${tag}/`)) ?? site.languages[0]
      const text = await page.locator('main').innerText()
      const expected = path.includes('/events/')
        ? (fullest?.claims ?? []).map((claim) => claim.text[language])
        : events.map((event) => event.title[language])
      expect(expected.filter((words) => !text.includes(words))).toEqual([])
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(requests.filter((url) => !url.startsWith(siteOrigin()) || /\.js(?:\?|$)/.test(url))).toEqual([])
      expect(errors).toEqual([])
      await page.context().close()
    },
  )
})

test.each(paths)('%s does not scroll sideways on a narrow phone', async (path) => {
  const { page } = await visit(path, { viewport: { width: 320, height: 640 } })
  const [content, view] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(content).toBeLessThanOrEqual(view ?? 0)
  await page.context().close()
})

test('the language switch leads to the same page in the other language, and back', async () => {
  const [first, second] = site.languages
  if (!fullest || !second) throw new Error('this test needs an event and two languages')
  const { page } = await visit(eventPath(first, fullest.slug))
  await page.locator(`header a[hreflang="${second}"]`).click()
  await page.waitForURL(`**${eventPath(second, fullest.slug)}`)
  expect(await page.locator('h1').innerText()).toBe(fullest.title[second])
  await page.locator(`header a[hreflang="${first}"]`).click()
  await page.waitForURL(`**${eventPath(first, fullest.slug)}`)
  await page.context().close()
})

test('from the timeline to an event, to its source note and back to the statement, by links alone', async () => {
  const [language] = site.languages
  if (!fullest) throw new Error('this test needs an event')
  const { page } = await visit(timelinePath(language), { javaScriptEnabled: false })
  await page.locator(`#${fullest.slug} a`).first().click()
  await page.waitForURL(`**${eventPath(language, fullest.slug)}`)
  await page.locator('#claim-1 a').first().click()
  expect(page.url()).toMatch(/#source-1$/)
  await page.locator('#source-1 a[href="#claim-1"]').click()
  expect(page.url()).toMatch(/#claim-1$/)
  await page.context().close()
})

test('an address that leads nowhere answers 404 with the way to the timeline', async () => {
  const { page } = await visit('/en/events/no-such-event/')
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links).toEqual(site.languages.map(timelinePath))
  await page.context().close()
})
