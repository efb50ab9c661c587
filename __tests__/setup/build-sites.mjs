/** Before the tests of sites: builds the sites that the run looks at, and opens the browser that shows them. */
import { execFileSync } from 'node:child_process'
import { openBrowser } from './browser-server.mjs'
import { sites } from './sites.js'
import { writeSmallStory } from './write-small-story.mjs'

/**
 * A command of npm as a person would give it.
 *
 * @throws Error with all that it printed, where it fails
 */
const npm = (args, environment = {}) => {
  const { NODE_ENV: _, ...env } = { ...process.env, ...environment }
  try {
    execFileSync('npm', args, { env, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' })
  } catch ({ stdout, stderr }) {
    throw new Error(`npm ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
  }
}

const build = ({ dir, data }) => npm(['run', 'build'], { OUT_DIR: dir, TIMELINE_DATA: data })

const { story, small, example, odd, empty } = sites

export default async (_, { globals }) => {
  if (globals.isDeepRun) {
    npm(['exec', '--', 'tsx', '__tests__/setup/write-odd-stories.ts', odd.data, empty.data])
    for (const site of [story, example, odd, empty]) build(site)
  } else {
    writeSmallStory(example.data, small.data)
    for (const site of [story, small]) build(site)
  }
  await openBrowser()
}
