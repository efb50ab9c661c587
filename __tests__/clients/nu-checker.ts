/** The Nu Html Checker, as validator.w3.org runs it. */
import { siteDir, siteFiles } from '../setup/built-site'
import type { Client } from './client'
import { run, versionOf } from './programs'

const jar = process.env.NU_CHECKER
const [program, ...given] = jar ? ['java', '-Xss4m', '-jar', jar] : ['vnu']

/**
 * What the checker does not know yet and browsers ignore or follow: a rule of CSS View Transitions Module Level 2, a
 * property that makes a field as large as its text, container queries, and what SVG 2 has of its own.
 */
const unknownToChecker =
  /Unrecognized at-rule .@(?:view-transition|container)|Property .(?:field-sizing|container-type|vector-effect). doesn.t exist|.pathLength. not allowed on element .line/

type Message = { url: string; lastLine: number; message: string }

export const nuChecker: Client = {
  name: 'Nu Html Checker',
  from: 'NU_CHECKER names its jar: npm install --prefix FOLDER vnu-jar; default-jre-headless',
  version: () => versionOf(program, [...given, '--version']),
  trials: [
    {
      what: 'no error on any page',
      run: async () => {
        const options = ['--skip-non-html', '--errors-only', '--format', 'json']
        const { errors } = await run(program, [...given, ...options, siteDir])
        const { messages }: { messages: Message[] } = JSON.parse(errors)
        return {
          seen: siteFiles().filter((path) => path.endsWith('.html')).length,
          wrong: messages
            .filter(({ message }) => !unknownToChecker.test(message))
            .map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`),
        }
      },
    },
  ],
}
