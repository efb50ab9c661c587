import {
  aboutPath,
  actorPath,
  actorsPath,
  correctionsPath,
  dataPath,
  embedPath,
  eventPath,
  type Path,
  searchPath,
  sharePath,
  sourcesPath,
  subscribePath,
  themePath,
  timelinePath,
} from '@/lib/addresses'
import type { Language } from '@/lib/languages'
import { axeViolations, looksAt, lostSideways } from '../setup/axe'
import { visit, visitInTurn, withBrowser } from '../setup/browser'
import { fullestEvent, timeline } from '../setup/built-site'
import { isDeep, sampled } from '../setup/depth'

const { site, events, themes, actors } = timeline
const disputed = [...events].sort((a, b) => b.disagreements.length - a.disagreements.length)[0]
const mostSpelled = [...actors].sort((a, b) => (b.variants?.length ?? 0) - (a.variants?.length ?? 0))[0]

/** One page of every kind. */
const kinds = (language: Language): Path[] => [
  timelinePath(language),
  sourcesPath(language),
  actorsPath(language),
  aboutPath(language),
  subscribePath(language),
  correctionsPath(language),
  dataPath(language),
  sharePath(language),
  searchPath(language),
  embedPath(language),
  ...[fullestEvent, disputed].flatMap((event) => (event ? [eventPath(language, event.slug)] : [])),
  ...themes.slice(0, 1).map((theme) => themePath(language, theme.id)),
  ...(mostSpelled ? [actorPath(language, mostSpelled.id)] : []),
]

const { languages } = site

/**
 * Every kind of page in every language. In a sample each kind is tried once, the languages in turn, and the looks in
 * turn for each language, so that every language is seen in every look.
 */
const tried = [
  ...new Map(
    languages.flatMap((language, turn) =>
      kinds(language).flatMap((path, index) =>
        isDeep || index % languages.length === turn
          ? [[path, looksAt(Math.floor(index / languages.length))] as const]
          : [],
      ),
    ),
  ),
]
withBrowser()

test('every language is looked at in every look', () => {
  for (const language of languages) {
    const looks = tried.filter(([path]) => path.startsWith(`/${language}/`)).flatMap(([, seen]) => seen)
    expect(new Set(looks).size).toBe(4)
  }
})

test.each(tried)('%s breaks no rule of axe', async (path, looks) => {
  const { page, status } = await visit(path)
  expect(status).toBe(200)
  expect(await axeViolations(page, looks)).toEqual([])
  await page.context().close()
})

// 320 px is 400 % of 1280.
test.each([
  [320, '100%'],
  [320, '200%'],
  [1280, '200%'],
])('no page scrolls sideways or loses text at %i px with letters of %s', async (width, letters) => {
  const lost: string[] = []
  await visitInTurn(
    tried.map(([path]) => path),
    async ({ page, path }) => {
      for (const text of await lostSideways(page, letters)) lost.push(`${path}: ${text}`)
    },
    { viewport: { width, height: 256 } },
  )
  expect(lost).toEqual([])
})

const walked = languages.flatMap((language) => [
  timelinePath(language),
  ...(disputed ? [eventPath(language, disputed.slug)] : []),
])

test.each(sampled(walked, (_, index) => index % 3 === 0))(
  '%s: the keyboard reaches every link in reading order, each visibly focused',
  async (path) => {
    const { page } = await visit(path, { viewport: { width: 1280, height: 800 } })
    const all = await page.evaluate(() => {
      const reached: string[] = []
      const unmarked: string[] = []
      Object.assign(window, { reached, unmarked })
      const focusable = [...document.querySelectorAll<HTMLElement>('a[href], summary, textarea, button')]
      const seen = focusable.filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      seen.forEach((element, index) => {
        element.dataset.order = String(index)
      })
      document.addEventListener('focusin', ({ target }) => {
        const element = target as HTMLElement
        reached.push(element.dataset.order ?? element.outerHTML.slice(0, 80))
        const style = getComputedStyle(element)
        const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
        if (!isOutlined) unmarked.push(element.outerHTML.slice(0, 80))
      })
      return seen.length
    })
    for (let index = 0; index < all; index++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => Reflect.get(window, 'reached'))).toEqual(
      Array.from({ length: all }, (_, index) => String(index)),
    )
    expect(await page.evaluate(() => Reflect.get(window, 'unmarked'))).toEqual([])
    await page.context().close()
  },
)

test.each(['light', 'dark'] as const)(
  'with more contrast asked for, nothing is written in soft colours (%s)',
  async (colorScheme) => {
    const { page } = await visit(timelinePath(languages[0]), { colorScheme, contrast: 'more' })
    const coloursOf = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).color))])
    expect(await coloursOf('.head :is(h1, .lead, .caption)')).toHaveLength(1)
    expect(await coloursOf('.entry :is(.when, .row, h3)')).toHaveLength(1)
    await page.context().close()
  },
)

test('in forced colours the picture of time takes the colours of the system', async () => {
  const { page } = await visit(timelinePath(languages[0]), {
    forcedColors: 'active',
    viewport: { width: 1280, height: 900 },
  })
  const [mark, text] = await page.evaluate(() => {
    const outline = document.querySelector('.sky path.o')
    const heading = document.querySelector('h1')
    return [outline && getComputedStyle(outline).stroke, heading && getComputedStyle(heading).color]
  })
  expect(mark).toBe(text)
  await page.context().close()
})
