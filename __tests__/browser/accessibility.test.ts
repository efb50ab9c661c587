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
import { axeViolations, sidewaysScroll } from '../setup/axe'
import { visit, withBrowser } from '../setup/browser'
import { isSampled, timeline } from '../setup/built-site'

const { site, events, themes, actors } = timeline
const fullest = [...events].sort((a, b) => b.claims.length - a.claims.length)[0]
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
  ...[fullest, disputed].flatMap((event) => (event ? [eventPath(language, event.slug)] : [])),
  ...themes.slice(0, 1).map((theme) => themePath(language, theme.id)),
  ...(mostSpelled ? [actorPath(language, mostSpelled.id)] : []),
]

/** Of a sampled site not the first language, which reads like that of the other one. */
const languages = isSampled ? site.languages.slice(1) : site.languages
const paths = [...new Set(languages.flatMap(kinds))]

withBrowser()

test.each(paths)('%s breaks no rule of axe, light and dark, 320 and 1280 px wide', async (path) => {
  const { page, status } = await visit(path)
  expect(status).toBe(200)
  expect(await axeViolations(page)).toEqual([])
  await page.context().close()
})

test.each(paths)('%s does not scroll sideways at 320 px, which is 400 % of 1280', async (path) => {
  const { page } = await visit(path, { viewport: { width: 320, height: 256 } })
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  await page.context().close()
})

const walked = languages.flatMap((language) => [
  timelinePath(language),
  ...(disputed ? [eventPath(language, disputed.slug)] : []),
])

test.each(walked)(
  '%s: the keyboard reaches every link in reading order, each visibly focused',
  async (path) => {
    const { page } = await visit(path, { viewport: { width: 1280, height: 800 } })
    const all = await page.evaluate(() => {
      const focusable = [...document.querySelectorAll<HTMLElement>('a[href], summary')]
      const seen = focusable.filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      seen.forEach((element, index) => {
        element.dataset.order = String(index)
      })
      return seen.length
    })
    const reached: (string | undefined)[] = []
    const unmarked: string[] = []
    for (let index = 0; index < all; index++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        const style = getComputedStyle(element)
        const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
        const marked = isOutlined || element.closest('svg') !== null
        return { order: element.dataset.order, marked, text: element.outerHTML.slice(0, 80) }
      })
      reached.push(at.order)
      if (!at.marked) unmarked.push(at.text)
    }
    expect(reached).toEqual(Array.from({ length: all }, (_, index) => String(index)))
    expect(unmarked).toEqual([])
    await page.context().close()
  },
)

test('in forced colours the picture of time takes the colours of the system', async () => {
  const { page } = await visit(timelinePath('en'), {
    forcedColors: 'active',
    viewport: { width: 1280, height: 900 },
  })
  const [mark, link] = await page.evaluate(() => {
    const dot = document.querySelector('.mark .dot')
    const anchor = document.querySelector('main .meta a')
    return [dot && getComputedStyle(dot).stroke, anchor && getComputedStyle(anchor).color]
  })
  expect(mark).toBe(link)
  await page.context().close()
})
