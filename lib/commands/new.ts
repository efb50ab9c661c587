/** `npm run new`: a new event, source, actor or theme, asked for in the terminal or given as flags. */
import { openTerminal } from '../editing/terminal'
import { type ThingName, thingNames } from '../editing/things'
import { fail, ToldError } from '../publish/failure'
import { orNearest } from '../timeline/nearest'
import { optionsFromEnvironment } from '../timeline/read'
import { newEntry } from './new-entry'

/** What is to be made; an event where nothing is said. */
const thingIn = (first: string | undefined): ThingName => {
  if (first === undefined || first.startsWith('--')) return 'event'
  const thing = thingNames.find((name) => name === first)
  if (thing) return thing
  const fix = orNearest(first, thingNames, `choose one of ${thingNames.join(', ')}`)
  throw new ToldError(`npm run new does not know "${first}": ${fix}.`)
}

try {
  const args = process.argv.slice(2)
  const thing = thingIn(args[0])
  const flags = args[0] === thing ? args.slice(1) : args
  const terminal = process.stdin.isTTY ? openTerminal(process.stdin, process.stdout) : undefined
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
