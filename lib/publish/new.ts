/** `npm run new`: a new event, source, actor or theme, asked for in the terminal or given as flags. */
import { createInterface } from 'node:readline/promises'
import type { Terminal } from '../editing/ask'
import { type ThingName, thingNames } from '../editing/things'
import { orNearest } from '../timeline/nearest'
import { optionsFromEnvironment } from '../timeline/read'
import { fail, ToldError } from './failure'
import { newEntry } from './new-entry'

/** What is to be made; an event where nothing is said. */
const thingIn = (first: string | undefined): ThingName => {
  if (first === undefined || first.startsWith('--')) return 'event'
  const thing = thingNames.find((name) => name === first)
  if (thing) return thing
  const fix = orNearest(first, thingNames, `choose one of ${thingNames.join(', ')}`)
  throw new ToldError(`npm run new does not know "${first}": ${fix}.`)
}

const open = (): Terminal & { close: () => void } => {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const gone = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)))
  return {
    say: (text) => {
      process.stdout.write(`${text}\n`)
    },
    answer: (prompt) => Promise.race([lines.question(prompt).catch(() => undefined), gone]),
    close: () => lines.close(),
  }
}

try {
  const args = process.argv.slice(2)
  const thing = thingIn(args[0])
  const flags = args[0] === thing ? args.slice(1) : args
  const terminal = process.stdin.isTTY ? open() : undefined
  terminal?.say(
    `A new ${thing}. An empty answer takes what stands in [ ]. ? lists what may be answered. Ctrl+C ends, and nothing is written.`,
  )
  try {
    const now = `${new Date().toISOString().slice(0, 19)}+00:00`
    const told = await newEntry(thing, flags, { dir: optionsFromEnvironment().dir, now, terminal })
    process.stdout.write(`\n${told}\n`)
  } finally {
    terminal?.close()
  }
} catch (error) {
  fail(error)
}
