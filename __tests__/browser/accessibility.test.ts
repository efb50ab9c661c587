import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import {
  aboutPath,
  actorPath,
  eventPath,
  type Path,
  sourcesPath,
  themePath,
  timelinePath,
} from '@/lib/addresses'
import type { Language } from '@/lib/languages'
import { visit, withBrowser } from '../setup/browser'
import { timeline } from '../setup/built-site'

declare global {
  interface Window {
    axe: { run: () => Promise<AxeResults> }
  }
}

const { site, events, themes, actors } = timeline
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

const fullest = [...events].sort((a, b) => b.claims.length - a.claims.length)[0]
const disputed = [...events].sort((a, b) => b.disagreements.length - a.disagreements.length)[0]
const mostSpelled = [...actors].sort((a, b) => (b.variants?.length ?? 0) - (a.variants?.length ?? 0))[0]

/** One page of every kind. */
const kinds = (language: Language): Path[] => [
  timelinePath(language),
  sourcesPath(language),
  aboutPath(language),
  ...[fullest, disputed].flatMap((event) => (event ? [eventPath(language, event.slug)] : [])),
  ...themes.slice(0, 1).map((theme) => themePath(language, theme.id)),
  ...(mostSpelled ? [actorPath(language, mostSpelled.id)] : []),
]

const paths = [...new Set(site.languages.flatMap(kinds))]

withBrowser()

const looks = ['light', 'dark'].flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme: colorScheme as 'light' | 'dark', width })),
)

test.each(paths)('%s breaks no rule of axe, light and dark, 320 and 1280 px wide', async (path) => {
  const { page } = await visit(path)
  await page.evaluate(axe)
  // Folded parts are read too.
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  const found: string[] = []
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    const { violations } = await page.evaluate(() => window.axe.run())
    for (const { id, nodes } of violations) {
      for (const { html } of nodes) found.push(`${colorScheme}, ${width}: ${id}: ${html.slice(0, 120)}`)
    }
  }
  expect(found).toEqual([])
  await page.context().close()
})

test.each(paths)('%s does not scroll sideways at 320 px, which is 400 % of 1280', async (path) => {
  const { page } = await visit(path, { viewport: { width: 320, height: 256 } })
  const [content, view] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(content).toBeLessThanOrEqual(view ?? 0)
  await page.context().close()
})

const walked = site.languages.flatMap((language) => [
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
        const marked = style.outlineStyle !== 'none' || element.closest('svg') !== null
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
