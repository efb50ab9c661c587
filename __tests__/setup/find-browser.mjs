/** A browser for tests and measurements. */
import { existsSync } from 'node:fs'

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** An installed browser, or else the one that a package brings along. */
export const findBrowser = async () => {
  const found = installed.find((path) => path && existsSync(path))
  if (found) return found
  // Makes the package unpack the system libraries that its browser needs and a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}
