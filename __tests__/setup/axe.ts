/** axe-core on a page in a real browser. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    axe: { run: () => Promise<AxeResults> }
  }
}

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

const look = (colorScheme: 'light' | 'dark', width: number) => ({ colorScheme, width })

/** Two pairs of looks, in each of which stand both schemes and both widths. */
const pairs = [
  [look('light', 320), look('dark', 1280)],
  [look('light', 1280), look('dark', 320)],
] as const

/**
 * Every violation, folded parts included, in both schemes and both widths.
 *
 * @param pair which of the two goes with which; pages of one kind are looked at in the one pair and in the other
 */
export const axeViolations = async (page: Page, pair: 0 | 1 = 0): Promise<string[]> => {
  await page.evaluate(axe)
  // Folded parts are read too.
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  const found: string[] = []
  for (const { colorScheme, width } of pairs[pair]) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    const { violations } = await page.evaluate(() => window.axe.run())
    for (const { id, nodes } of violations) {
      for (const { html } of nodes) found.push(`${colorScheme}, ${width}: ${id}: ${html.slice(0, 120)}`)
    }
  }
  return found
}

/** How many pixels a page is wider than its window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
