// The HTML of every page: by the rules of parsing, and through the Nu Html Checker, as validator.w3.org runs it, where it
// is installed. NU_CHECKER names its jar; without it `vnu` is looked for.
import { spawnSync } from 'node:child_process'
import { readPages } from '../setup/built-pages'
import { isInstalled } from '../setup/installed'
import { sites } from '../setup/sites.js'

const dirs = [sites.story, sites.example, sites.odd].map(({ dir }) => dir)

test.each(dirs)('every page of %s is parsed without an error', (dir) => {
  const wrong = readPages(dir).filter(({ errors }) => errors.length > 0)
  expect(wrong.map(({ path, errors }) => `${path}: ${errors}`)).toEqual([])
})

const jar = process.env.NU_CHECKER
const [program, ...given] = jar ? ['java', '-Xss4m', '-jar', jar] : ['vnu']

/**
 * What the checker does not know yet and browsers ignore or follow: a rule of CSS View Transitions Module Level 2, a
 * property that makes a field as large as its text.
 */
const unknownToChecker = /Unrecognized at-rule .@view-transition|Property .field-sizing. doesn.t exist/

type Message = { type: string; url: string; lastLine: number; message: string }

const errorsIn = (dir: string): string[] => {
  const { stderr } = spawnSync(
    program,
    [...given, '--skip-non-html', '--errors-only', '--format', 'json', dir],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const { messages }: { messages: Message[] } = JSON.parse(stderr)
  return messages
    .filter(({ message }) => !unknownToChecker.test(message))
    .map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`)
}

for (const dir of isInstalled(program, ...given, '--version') ? dirs : []) {
  test(`the checker finds no error on any page of ${dir}`, () => {
    expect(errorsIn(dir)).toEqual([])
  })
}
