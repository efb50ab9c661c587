/** Launches the browser for the measurements. */
import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../__tests__/setup/find-browser.mjs'

export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
]

export const browserPath = findBrowser

/** Runs a function with a browser and closes the browser afterwards, also after errors. */
export const withBrowser = async <T>(work: (browser: Browser) => Promise<T>): Promise<T> => {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}
