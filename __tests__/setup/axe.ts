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

/**
 * What readers with a narrow window or large letters miss: how many pixels a page is wider than its window, and the
 * texts that begin or end outside it, folded ones too, and marks that end outside their paragraph. Left out is what scrolls by itself or is not seen anyway.
 *
 * @param letters size of the letters of the page, such as 200%, which WCAG 2.2 asks for (1.4.4)
 */
export const lostSideways = (page: Page, letters = '100%'): Promise<string[]> =>
  page.evaluate((size) => {
    const root = document.documentElement
    root.style.fontSize = size
    for (const details of document.querySelectorAll('details')) details.open = true
    const lost: string[] = []
    const by = root.scrollWidth - root.clientWidth
    if (by > 0) lost.push(`${by} pixels`)
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      range.selectNodeContents(text)
      const { left, right, width } = range.getBoundingClientRect()
      const scrolls = text.parentElement?.closest('.skip, .on-page ul, .scroller, .sky, thead, textarea')
      if (!scrolls && width > 0 && (left < -1 || right > root.clientWidth + 1)) {
        lost.push((text.textContent ?? '').slice(0, 40))
      }
    }
    for (const marks of document.querySelectorAll('.marks')) {
      const { right, width } = marks.getBoundingClientRect()
      const frame = marks.parentElement?.getBoundingClientRect()
      if (width > 0 && frame && right > frame.right + 1) lost.push(`marks ${right - frame.right} pixels`)
    }
    return lost
  }, letters)
