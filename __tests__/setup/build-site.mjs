/** Builds the sites that the tests look at, by the command a person would use, and finds a browser. */
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

const npm = (args, environment) => {
  const env = { ...process.env, ...environment }
  delete env.NODE_ENV
  const { status, stdout, stderr } = spawnSync('npm', args, {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
}

export default async () => {
  process.env.TEST_SITE = '.cache/test-site'
  process.env.TEST_ODD_SITE = '.cache/test-odd-site'
  process.env.TEST_EMPTY_SITE = '.cache/test-empty-site'
  process.env.TEST_BROWSER = await findBrowser()
  const [odd, empty] = ['.cache/test-odd-data', '.cache/test-empty-data']
  npm(['exec', '--', 'tsx', '__tests__/setup/write-odd-stories.ts', odd, empty])
  npm(['run', 'build'], { OUT_DIR: process.env.TEST_SITE })
  npm(['run', 'build'], { OUT_DIR: process.env.TEST_ODD_SITE, TIMELINE_DATA: odd })
  npm(['run', 'build'], { OUT_DIR: process.env.TEST_EMPTY_SITE, TIMELINE_DATA: empty })
}
