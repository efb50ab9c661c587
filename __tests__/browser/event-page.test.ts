// The event page in a browser: how long it is, and that nothing is hidden under the row of sections.
import { eventPath } from '@/lib/addresses'
import { sourceNotes } from '@/lib/timeline/notes'
import type { TimelineEvent } from '@/lib/timeline/types'
import { visit, withBrowser } from '../setup/browser'
import { fullestEvent, timeline } from '../setup/built-site'

const { events, site } = timeline
const [language] = site.languages
const fullest = fullestEvent
if (!fullest) throw new Error('these tests need an event')
const path = eventPath(language, fullest.slug)

withBrowser()

/** The events with most of what makes a page long. */
const longest = new Set(
  [
    (event: TimelineEvent) => event.claims.length,
    (event: TimelineEvent) => sourceNotes(event).size,
    (event: TimelineEvent) => event.disagreements.length,
  ].flatMap((count) => [...events].sort((a, b) => count(b) - count(a)).slice(0, 1)),
)

test.each([
  { width: 1280, limit: 4600 },
  { width: 390, limit: 8200 },
])('at $width px the pages of the fullest events are at most $limit px high', async ({ width, limit }) => {
  const heights: Record<string, number> = {}
  for (const { slug } of longest) {
    const { page } = await visit(eventPath(language, slug), { viewport: { width, height: 900 } })
    heights[slug] = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.context().close()
  }
  expect(Object.entries(heights).filter(([, height]) => height > limit)).toEqual([])
})

test.each([1280, 390])(
  'at %s px nothing that is linked or focused is hidden under the row',
  async (width) => {
    const { page } = await visit(path, { viewport: { width, height: 700 } })
    const targets = await page
      .locator('.on-page a, .tally li a, .citations a[href^="#"]')
      .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))])
    expect(targets.length).toBeGreaterThan(fullest.claims.length)
    const hidden: string[] = []
    for (const target of targets) {
      const isFree = await page.evaluate((hash) => {
        location.hash = hash
        const row = document.querySelector('.on-page')?.getBoundingClientRect()
        const { top } = document.querySelector(hash)?.getBoundingClientRect() ?? { top: 0 }
        return row !== undefined && top >= row.bottom - 1
      }, target)
      if (!isFree) hidden.push(target)
    }
    expect(hidden).toEqual([])
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const covered = await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('main .body a')].reverse()
      const row = document.querySelector('.on-page') as HTMLElement
      return links
        .filter((link) => link.checkVisibility())
        .filter((link) => {
          link.focus()
          return link.getBoundingClientRect().top < row.getBoundingClientRect().bottom
        })
        .map((link) => link.outerHTML.slice(0, 80))
    })
    expect(covered).toEqual([])
    await page.context().close()
  },
)

test('on a phone each link of the row comes whole into sight when it is focused', async () => {
  const { page } = await visit(path, { viewport: { width: 390, height: 844 } })
  const links = page.locator('.on-page a')
  await links.first().focus()
  const cut: string[] = []
  for (const link of await links.all()) {
    const { left, right } = await link.evaluate((element) => element.getBoundingClientRect().toJSON())
    if (left < 0 || right > 390) cut.push(`${await link.innerText()}: ${left} to ${right}`)
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
  }
  expect(cut).toEqual([])
  await page.context().close()
})

test('the row stays at the top on a screen, and is neither in a low window nor in print in the way', async () => {
  const { page } = await visit(path, { viewport: { width: 1280, height: 700 } })
  const topOf = () =>
    page.evaluate(() => {
      scrollTo(0, 2000)
      return document.querySelector('.on-page')?.getBoundingClientRect().top
    })
  expect(await topOf()).toBe(0)
  await page.setViewportSize({ width: 1280, height: 320 })
  expect(await topOf()).toBeLessThan(0)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.on-page').isVisible()).toBe(false)
  await page.context().close()
})
