/** `npm run new`: creates an event, source, actor or theme from prompts or flags. */

import { CommandError } from '../command-error'
import { openTerminal } from '../editing/terminal'
import { type ThingName, thingNames } from '../editing/things'
import { fail } from '../publish/failure'
import { orNearest } from '../timeline/nearest'
import { optionsFromEnvironment } from '../timeline/read'
import { newEntry } from './new-entry'

/** The kind of entry to create, by default an event. */
const thingIn = (first: string | undefined): ThingName => {
  if (first === undefined || first.startsWith('--')) return 'event'
  const thing = thingNames.find((name) => name === first)
  if (thing) return thing
  const fix = orNearest(first, thingNames, `choose one of ${thingNames.join(', ')}`)
  throw new CommandError(`npm run new does not know "${first}": ${fix}.`)
}

try {
  const args = process.argv.slice(2)
  const thing = thingIn(args[0])
  const flags = args[0] === thing ? args.slice(1) : args
  const terminal = process.stdin.isTTY ? openTerminal(process.stdin, process.stdout) : undefined
  terminal?.say(
    `A new ${thing}. Press Enter to accept the value in [ ], type ? to list the allowed answers. Ctrl+C cancels; nothing is written.`,
  )
  try {
    const now = `${new Date().toISOString().slice(0, 19)}+00:00`
    const message = await newEntry(thing, flags, { dir: optionsFromEnvironment().dir, now, terminal })
    process.stdout.write(`\n${message}\n`)
  } finally {
    terminal?.close()
  }
} catch (error) {
  fail(error)
}
