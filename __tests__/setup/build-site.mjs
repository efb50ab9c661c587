/** Builds the sites that the tests look at, by the command a person would use, and finds a browser. */
import { spawnSync } from 'node:child_process'
import { findBrowser } from './find-browser.mjs'

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
