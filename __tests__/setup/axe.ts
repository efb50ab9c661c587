/** axe-core on a page in a real browser. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { isSampled } from './built-site'

declare global {
  interface Window {
    axe: { run: (options: RunOptions) => Promise<AxeResults> }
  }
}

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

const everyLook = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
)

const looks = isSampled
  ? everyLook.filter(({ colorScheme, width }) => (colorScheme === 'light') === (width === 320))
  : everyLook

/** Every violation, folded parts included, in light and dark, 320 and 1280 px wide; of a sampled site, in two of these. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  // Folded parts are read too.
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  // So is what a browser lays out only once it is reached; until then it is where it was guessed to be.
  await page.evaluate(() => {
    const all = new CSSStyleSheet()
    all.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(all)
  })
  // Part of WCAG 2.2, which axe asks for by wish.
  const options: RunOptions = { rules: { 'target-size': { enabled: true } } }
  const found: string[] = []
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    const { violations } = await page.evaluate((asked) => window.axe.run(asked), options)
    for (const { id, nodes } of violations) {
      for (const { html } of nodes) found.push(`${colorScheme}, ${width}: ${id}: ${html.slice(0, 120)}`)
    }
  }
  return found
}

/** How many pixels a page is wider than its window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
