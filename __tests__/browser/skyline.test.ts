// The picture of all statements, drawn for many stories: nothing of it overlaps, sticks out or is lost.
import type { Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Skyline } from '@/app/components/skyline'
import { SkylineBands } from '@/app/components/skyline-bands'
import { pageOf } from '@/app/page-context'
import { timelinePath } from '@/lib/addresses'
import { type SkylineDay, toSkyline } from '@/lib/formats/skyline'
import { type Language, words } from '@/lib/languages'
import { type Mark, supports } from '@/lib/marks'
import { onceBy } from '@/lib/remembered'
import { pages } from '@/lib/site/pages'
import { dayNumber } from '@/lib/timeline/calendar-date'
import { visit, withBrowser } from '../setup/browser'
import { timeline } from '../setup/built-site'
import { isDeep, sampled } from '../setup/depth'
import { fc } from '../setup/properties'

withBrowser()

const languages = ['en', 'ko', 'fr', 'ar'] as const satisfies readonly Language[]

const statements = fc.array(fc.constantFrom<Mark>(...supports), { maxLength: 40 })

/** Stories of a week to centuries, some with a day of hundreds of statements at either end, some with an outlier. */
const story = fc
  .record({
    start: fc.integer({ min: dayNumber({ year: 1900 }), max: dayNumber({ year: 2030 }) }),
    length: fc.constantFrom(7, 60, 160, 400, 3_000, 40_000),
    drawn: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), statements), {
      minLength: 1,
      maxLength: 40,
    }),
    full: fc.option(fc.tuple(fc.constantFrom(0, 0.5, 1), fc.integer({ min: 20, max: 500 }))),
    outlier: fc.option(fc.integer({ min: 100_000, max: 400_000 })),
    exact: fc.boolean(),
  })
  .map(({ start, length, drawn, full, outlier, exact }): SkylineDay[] => {
    const on = (day: number, marks: readonly Mark[]): SkylineDay => ({
      day,
      marks,
      ...(exact ? {} : { span: { from: day - 15, to: day + 15 } }),
    })
    return [
      ...drawn.map(([at, marks]) => on(start + Math.round(at * length), marks)),
      ...(full ? [on(start + Math.round(full[0] * length), Array<Mark>(full[1]).fill('confirmed'))] : []),
      ...(outlier ? [on(start - outlier, ['confirmed'])] : []),
    ]
  })

/** An outlier breaks the axis, and there is no room for the label of every fifth year on a phone. */
const broken: SkylineDay[] = [
  { year: 1504, month: 5, day: 6 },
  { year: 1961, month: 3, day: 1 },
  { year: 1974, month: 11, day: 2 },
  { year: 1998 },
].map((date) => ({
  day: dayNumber(date),
  marks: ['confirmed'],
}))

const yearOf = (year: number) => ({ from: dayNumber({ year }), to: dayNumber({ year: year + 1 }) })

/** Thousands of entries within days, months or years, some known to a year only, some centuries earlier. */
const crowd = fc
  .record({
    start: fc.integer({ min: dayNumber({ year: 2000 }), max: dayNumber({ year: 2020 }) }),
    length: fc.constantFrom(3, 10, 31, 60, 365, 4_000),
    count: fc.constantFrom(70, 2_000),
    early: fc.constantFrom(0, 1, 3),
    years: fc.constantFrom(0, 1, 8),
  })
  .map(({ start, length, count, early, years }): SkylineDay[] => [
    ...Array.from({ length: early }, (_, index) => ({
      day: start - 200_000 + index * 30_000,
      marks: ['confirmed' as const],
    })),
    ...Array.from({ length: count }, (_, index) => ({
      day: start + ((index * 37) % length),
      marks: Array<Mark>(1 + (index % 4)).fill(index % 3 ? 'single-source' : 'confirmed'),
    })),
    ...Array.from({ length: years }, (_, index) => {
      const span = yearOf(2000 + ((index * 3) % 20))
      return {
        day: span.from + 182,
        marks: Array<Mark>(20 ** (index % 4)).fill('confirmed'),
        span,
      }
    }),
  ])

const stories = [
  broken,
  ...fc.sample(story, { numRuns: isDeep ? 400 : 20, seed: 1 }),
  ...fc.sample(crowd, { numRuns: isDeep ? 100 : 15, seed: 2 }),
]

/** Every story, drawn for a language, as it stands on the front page and as it stands elsewhere. */
const drawn = onceBy(String, (language: Language): string => {
  const page = pageOf(pages.timeline, timeline, language)
  return stories
    .flatMap((days) => [toSkyline(days), toSkyline(days, { mostOfTower: 90, detailed: true })])
    .flatMap((skyline) =>
      skyline ? [Skyline, SkylineBands].map((part) => createElement(part, { page, skyline })) : [],
    )
    .map((element) => renderToStaticMarkup(element))
    .filter((svg) => svg !== '')
    .map((svg) => `<div class="width" style="padding-block:1px">${svg}</div>`)
    .join('')
})

const widths = [320, 390, 768, 1024, 1280, 1680]

const looks = languages.flatMap((language) => widths.map((width) => [language, width] as const))

let page: Page
beforeAll(async () => {
  page = (await visit(timelinePath(timeline.site.languages[0]), { bypassCSP: true })).page
})
afterAll(() => page?.context().close())

// At least once in every language, and at every width.
test.each(sampled(looks, (_, index) => index % 7 === 0 || index % 7 === 4))(
  'in %s at %i px no label, tick or column runs into another or out of the picture',
  async (language, width) => {
    await page.setViewportSize({ width, height: 900 })
    const wrong = await page.evaluate(
      ({ html, direction }) => {
        document.documentElement.dir = direction
        document.body.innerHTML = html
        const boxOf = (element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return { left, right, top, bottom, what: element.textContent || 'column' }
        }
        type Box = ReturnType<typeof boxOf>
        const meet = (a: Box, b: Box) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.01 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.01
        const found: string[] = []
        for (const [index, sky] of [...document.querySelectorAll('.sky')].entries()) {
          const texts = [...sky.querySelectorAll('text')].filter((text) => text.getClientRects().length > 0)
          const marks = [...sky.querySelectorAll(':scope > svg > g')]
          const ticks = [...sky.querySelectorAll('line:not(.weeks)')]
            .map((line) => line.getBoundingClientRect())
            .filter(({ width, height }) => height > width)
          for (const text of texts.map(boxOf)) {
            const isCrossed = ticks.some(
              ({ left, top, bottom }) =>
                left > text.left && left < text.right && top < text.bottom - 2 && bottom > text.top + 2,
            )
            if (isCrossed) found.push(`${index}: a tick runs through ${text.what}`)
          }
          const bands = [...sky.querySelectorAll('rect')].map(boxOf)
          for (const [at, band] of bands.entries()) {
            if (bands.slice(at + 1).some((other) => meet(band, other))) found.push(`${index}: bands meet`)
          }
          const boxes = [...texts, ...marks].map(boxOf).filter(({ left, right }) => right > left)
          const all = sky.getBoundingClientRect()
          for (const [at, box] of boxes.entries()) {
            if (box.left < all.left - 0.5 || box.right > all.right + 0.5)
              found.push(`${index}: ${box.what} out`)
            for (const other of boxes.slice(at + 1)) {
              if (meet(box, other)) found.push(`${index}: ${box.what} meets ${other.what}`)
            }
          }
        }
        return found
      },
      { html: drawn(language), direction: words(language).direction },
    )
    expect(wrong).toEqual([])
  },
)

test('what the picture draws is what the page says in words', async () => {
  for (const language of timeline.site.languages) {
    const { page } = await visit(timelinePath(language))
    const [all = 0, ...kinds] = await page
      .locator('.hero strong')
      .evaluateAll((found) =>
        found.map((strong) => Number.parseInt(strong.textContent?.replace(/\D/g, '') ?? '', 10)),
      )
    expect(all).toBe(timeline.events.reduce((sum, { claims }) => sum + claims.length, 0))
    expect(kinds).toHaveLength(supports.length)
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(all)
    const main = timeline.events.filter(({ era }) => era.main).flatMap(({ claims }) => claims)
    const outlines = await page
      .locator('.sky > svg:not(:last-child) path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''))
    const squares = outlines.join('').match(/h-/g)?.length
    expect(squares).toBe(main.length)
    await page.context().close()
  }
})
