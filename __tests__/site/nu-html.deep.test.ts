// Every page through the Nu Html Checker, as validator.w3.org runs it. It needs Java; a machine without one skips.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { sites } from '../setup/sites.js'

const java = spawnSync('java', ['-version']).status === 0
const jar = join(process.cwd(), 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar')

/**
 * What the checker does not know yet and browsers ignore or follow: a rule of CSS View Transitions Module Level 2, a
 * property that makes a field as large as its text.
 */
const unknownToChecker = /Unrecognized at-rule .@view-transition|Property .field-sizing. doesn.t exist/

type Message = { type: string; url: string; lastLine: number; message: string }

const errorsIn = (dir: string): string[] => {
  const { stderr } = spawnSync(
    'java',
    ['-Xss4m', '-jar', jar, '--skip-non-html', '--errors-only', '--format', 'json', dir],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const { messages }: { messages: Message[] } = JSON.parse(stderr)
  return messages
    .filter(({ message }) => !unknownToChecker.test(message))
    .map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`)
}

const checking = java ? test : test.skip

const dirs = [sites.story, sites.example, sites.odd].map(({ dir }) => dir)

checking.each(dirs)('the checker finds no error on any page of %s', (dir) => {
  expect(errorsIn(dir)).toEqual([])
})
