// Every page of the site in a real browser: it asks nobody else, and leaves nothing behind.

import { siteOrigin, visitInTurn, withBrowser } from '../setup/browser'
import { siteFiles } from '../setup/built-site'
import { sampled } from '../setup/depth'

withBrowser()

/** All that a page can leave in a browser, by name. */
const leftBehind = async (): Promise<string[]> => [
  ...(document.cookie ? ['a cookie'] : []),
  ...Object.keys(localStorage).map((key) => `"${key}" in the local storage`),
  ...Object.keys(sessionStorage).map((key) => `"${key}" in the storage of the session`),
  ...(await indexedDB.databases()).map(({ name }) => `the database "${name}"`),
  ...(await caches.keys()).map((key) => `the cache "${key}"`),
  ...(await navigator.serviceWorker.getRegistrations()).map(() => 'a service worker'),
]

const everyPage = siteFiles()
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/${path}`)

/** A page as one of its kind, whatever it is about. */
const kindOf = (path: string): string => path.replace(/\/(events|actors|themes)\/[^/]+\//, '/$1/')

const kinds = everyPage.map(kindOf)

/** In a sample one page of each kind. */
const visited = sampled(everyPage, (path, index) => kinds.indexOf(kindOf(path)) === index)

test('no page sets a cookie, stores anything or asks another host', async () => {
  expect(everyPage.length).toBeGreaterThan(100)
  const found: string[] = []
  await visitInTurn(visited, async ({ page, path, requests, cookies }) => {
    const strangers = requests.filter(
      (url) => !url.startsWith(`${siteOrigin()}/`) && !url.startsWith('data:'),
    )
    const left = [...(await page.evaluate(leftBehind)), ...cookies.map((cookie) => `Set-Cookie: ${cookie}`)]
    found.push(...[...strangers, ...left].map((what) => `${path}: ${what}`))
  })
  expect(found).toEqual([])
})

test('neither does who searches, copies a text and shows what is folded', async () => {
  const found: string[] = []
  await visitInTurn(['/en/search/?q=resolution', '/ko/share/', '/en/'], async ({ page, path, requests }) => {
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '')
    })
    const search = page.locator('input[type=search]')
    if (await search.count()) {
      await search.first().fill('보고서')
      await search.first().press('Enter')
    }
    const copy = page.locator('button:visible')
    if (await copy.count()) await copy.first().click()
    await page.waitForLoadState('networkidle')
    const strangers = requests.filter(
      (url) => !url.startsWith(`${siteOrigin()}/`) && !url.startsWith('data:'),
    )
    found.push(...[...strangers, ...(await page.evaluate(leftBehind))].map((what) => `${path}: ${what}`))
  })
  expect(found).toEqual([])
})
