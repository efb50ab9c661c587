/** axe-core on a page in a real browser. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { isDeep } from './depth'

declare global {
  interface Window {
    axe: { run: (options: RunOptions) => Promise<AxeResults> }
  }
}

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

type Look = { colorScheme: 'light' | 'dark'; width: number }

/** The ways in which a page is looked at: on a phone and on a desk, by day and by night. */
const everyLook: readonly Look[] = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
]

/** All of them in a deep run, otherwise one: pages take turns by their number. */
export const looksAt = (number: number): readonly Look[] =>
  isDeep ? everyLook : everyLook.filter((_, index) => index === number % everyLook.length)

/** Folded parts of one page that are opened: a list of many, such as that of publishers, folds like after like. */
const opened = isDeep ? Number.POSITIVE_INFINITY : 12

/** Every violation, folded parts included, in each of the looks. */
export const axeViolations = async (page: Page, looks: readonly Look[]): Promise<string[]> => {
  await page.evaluate(axe)
  await page.locator('details').evaluateAll((all, most) => {
    for (const details of all.slice(0, most)) details.setAttribute('open', '')
  }, opened)
  // So is what a browser lays out only once it is reached; until then it is where it was guessed to be.
  await page.evaluate(() => {
    const all = new CSSStyleSheet()
    all.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(all)
  })
  // What passes is not described; part of WCAG 2.2 axe asks for by wish.
  const options: RunOptions = {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  }
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
