// Pages of languages that run from right to left, and what on any page runs the other way.
import type { Page } from 'playwright-core'
import { eventPath, sourcesPath, subscribePath, timelinePath } from '@/lib/addresses'
import { words } from '@/lib/languages'
import { visit, withBrowser } from '../setup/browser'
import { timeline } from '../setup/built-site'

const { site, events } = timeline
const directionOf = (language: (typeof site.languages)[number]) => words(language).direction

withBrowser()

/** Where elements stand, as the distance of each middle from the left. */
const middles = (page: Page, selector: string): Promise<number[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.map((element) => {
      const { left, width } = element.getBoundingClientRect()
      return left + width / 2
    }),
  )

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))

describe.each(site.languages)('in %s', (language) => {
  const direction = directionOf(language)

  test('the page runs its own way, and time with it', async () => {
    const { page } = await visit(timelinePath(language), { viewport: { width: 1280, height: 900 } })
    expect(await page.locator('html').getAttribute('dir')).toBe(direction)
    const [heading] = await page.locator('h1').evaluateAll((all) =>
      all.map((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        const { left, right } = range.getBoundingClientRect()
        const box = element.getBoundingClientRect()
        return { left: left - box.left, right: box.right - right }
      }),
    )
    if (!heading) throw new Error('the page has a heading')
    expect(heading.left < heading.right).toBe(direction === 'ltr')
    const columns = await middles(page, '.sky > svg:not(:last-child)')
    expect(columns.length).toBeGreaterThan(1)
    expect(isRising(direction === 'ltr' ? columns : columns.reverse())).toBe(true)
    await page.context().close()
  })

  test('titles of sources run the way of their own language', async () => {
    const { page } = await visit(sourcesPath(language))
    const wrong = await page.locator('a.source').evaluateAll((all) =>
      all.flatMap((link) => {
        const isArabic = /^[^\p{L}]*\p{Script=Arabic}/u.test(link.textContent ?? '')
        const { direction: way, unicodeBidi } = getComputedStyle(link)
        return way === (isArabic ? 'rtl' : 'ltr') && unicodeBidi === 'isolate' ? [] : [link.textContent]
      }),
    )
    expect(wrong).toEqual([])
    await page.context().close()
  })

  test('addresses run from left to right', async () => {
    const { page } = await visit(subscribePath(language))
    const ways = await page
      .locator('code')
      .evaluateAll((all) => all.map((code) => getComputedStyle(code).direction))
    expect(new Set(ways)).toEqual(new Set(['ltr']))
    await page.context().close()
  })

  test('a picture has its place before it is there, in its own proportions', async () => {
    const event = events.find(({ image }) => image)
    if (!event?.image) return
    const { page } = await visit(eventPath(language, event.slug), { viewport: { width: 320, height: 800 } })
    const picture = page.locator('.picture img')
    await picture.scrollIntoViewIfNeeded()
    const [box, natural] = await picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode()
      return [image.width / image.height, image.naturalWidth / image.naturalHeight]
    })
    expect(box).toBeCloseTo(natural ?? 0, 2)
    expect(await picture.getAttribute('alt')).toBe(event.image.alt[language])
    expect(await picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/-640\.webp\?v=/)
    await page.context().close()
  })
})
