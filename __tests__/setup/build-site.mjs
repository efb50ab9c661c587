/** Builds the real site once, by the command a person would use, and finds a browser for the tests. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** An installed browser, or else the one that a package brings along. */
const findBrowser = async () => {
  const found = installed.find((path) => path && existsSync(path))
  if (found) return found
  // Makes the package unpack the system libraries that its browser needs and a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

export default async () => {
  process.env.TEST_SITE = '.cache/test-site'
  process.env.TEST_BROWSER = await findBrowser()
  const env = { ...process.env, OUT_DIR: process.env.TEST_SITE }
  delete env.NODE_ENV
  const build = spawnSync('npm', ['run', 'build'], {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (build.status !== 0) throw new Error(`The site does not build:\n${build.stdout}\n${build.stderr}`)
}
