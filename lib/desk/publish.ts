/** Publishing from the desk, and importing: by the commands that an editor would type, each in a process of its own. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { checkStory } from '../publish/check-story'
import { futureProblems } from '../publish/future'
import type { Unrecorded } from '../timeline/ledger-check'
import { DataError, type Problem } from '../timeline/problems'
import type { ReadStory } from '../timeline/read'
import type { Setting } from './record'

/** What would go out with the next publication. */
export type Outgoing = {
  problems: readonly Problem[]
  changes: readonly Unrecorded[]
  waiting: ReadStory['waiting']
}

/** Checks the record on disk. */
export const outgoing = ({ dir, siteUrl, now }: Setting): Outgoing => {
  try {
    const { authored, ledger, waiting } = checkStory({ dir, siteUrl })
    return { problems: futureProblems(authored, Date.parse(now()), dir), changes: ledger.unrecorded, waiting }
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return { problems: error.problems, changes: [], waiting: [] }
  }
}

/** A message for the commit of what goes out. */
export const commitMessage = ({ changes }: Outgoing): string => {
  const events = changes.filter(({ list }) => list === 'events')
  const named = (events.length > 0 ? events : changes).map(({ id, what }) => `${id} (${what})`)
  const [first = 'the site', ...others] = named
  return `Publish ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`
}

/**
 * Runs a command of `package.json` and yields what it prints.
 *
 * @param env the environment of the editor
 * @returns its exit code; 1 if a signal ended it
 */
export async function* runCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): AsyncGenerator<string, number> {
  const child = spawn(process.execPath, [join('lib', 'commands', 'command.js'), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number>((resolve) => {
    child.on('close', (code) => resolve(code ?? 1))
    child.on('error', () => resolve(1))
  })
  const waiting: string[] = []
  let wake = (): void => {}
  const add = (text: string): void => {
    waiting.push(text)
    wake()
  }
  child.stdout.setEncoding('utf8').on('data', add)
  child.stderr.setEncoding('utf8').on('data', add)
  let code: number | undefined
  void ended.then((result) => {
    code = result
    wake()
  })
  while (code === undefined || waiting.length > 0) {
    yield* waiting.splice(0)
    if (code !== undefined || waiting.length > 0) continue
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
  return code
}

/** Runs a command to its end, and returns all that it printed. */
export const commandOutput = async (
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ text: string; code: number }> => {
  const running = runCommand(args, env)
  let text = ''
  for (;;) {
    const { value, done } = await running.next()
    if (done) return { text, code: value }
    text += value
  }
}
