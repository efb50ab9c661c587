/** Builds the sites that the tests look at, by the command a person would use, and finds a browser. */
import { spawnSync } from 'node:child_process'
import { findBrowser } from './find-browser.mjs'
import { sites } from './sites.js'

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
  process.env.TEST_BROWSER = await findBrowser()
  const { odd, empty } = sites
  npm(['exec', '--', 'tsx', '__tests__/setup/write-odd-stories.ts', odd.data, empty.data])
  for (const { dir, data } of Object.values(sites))
    npm(['run', 'build'], { OUT_DIR: dir, TIMELINE_DATA: data })
}
