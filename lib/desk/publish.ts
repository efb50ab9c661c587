/** Publishing from the desk, and importing: by the commands that an editor would type, each in a process of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
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
 * Runs a command of `package.json`.
 *
 * @param env the environment of the editor
 * @returns what it prints, and its exit code; 1 if a signal ended it
 */
export const runCommand = (
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { printed: Readable; code: Promise<number> } => {
  const child = spawn(process.execPath, [join('lib', 'commands', 'command.js'), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = new PassThrough({ encoding: 'utf8' })
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').pipe(printed, { end: false })
  const code = once(child, 'close')
    .then(([code]) => code ?? 1)
    .catch(() => 1)
    .finally(() => printed.end())
  return { printed, code }
}

/** Runs a command to its end, and returns all that it printed. */
export const commandOutput = async (
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ text: string; code: number }> => {
  const { printed, code } = runCommand(args, env)
  return { text: await text(printed), code: await code }
}
