/**
 * `npm run check`: says whether the data is sound and on record, and if not, all that is wrong with it. With `--fix` it
 * puts the files in order first: their form, and the schemas for editors.
 */
import { parseArgs } from 'node:util'
import { checkRecorded } from '../publish/check-story'
import { fail, ToldError } from '../publish/failure'
import { assertNotFuture } from '../publish/future'
import { noLedgerNote } from '../publish/ledger-report'
import { orNearest } from '../timeline/nearest'
import { DataError } from '../timeline/problems'
import { optionsFromEnvironment } from '../timeline/read'
import { tidyStory, untidyNote } from './tidy-story'

const isFixAsked = (): boolean => {
  const { values, positionals } = parseArgs({ allowPositionals: true, strict: false })
  const given = [...Object.keys(values).map((name) => `--${name}`), ...positionals]
  for (const one of given) {
    if (one === '--fix') continue
    const fix = orNearest(one, ['--fix'], 'leave it out; --fix puts the files in order first')
    throw new ToldError(`npm run check does not know ${one}: ${fix}.`)
  }
  return given.includes('--fix')
}

try {
  const say = (text: string) => process.stdout.write(`${text}\n`)
  const { dir } = optionsFromEnvironment()
  if (isFixAsked()) say(tidyStory(dir))
  const { authored, ledger, untidy } = checkRecorded()
  assertNotFuture(authored, Date.now(), dir)
  const { events, sources, actors, site } = authored
  // What a withdrawn entry said is not said again.
  const claims = events.reduce(
    (sum, { authored: { withdrawn, claims } }) => sum + (withdrawn ? 0 : claims.length),
    0,
  )
  say(
    `The data is sound${ledger.isThere ? ' and on record' : ''}: ${events.length} events, ${claims} claims, ${sources.length} sources, ${actors.length} actors in ${site.languages.join(', ')}.`,
  )
  const note = untidyNote(dir, untidy())
  if (note) say(note)
  if (!ledger.isThere) say(noLedgerNote(ledger))
} catch (error) {
  // It is not there to write anything, and with --fix it may have.
  fail(error instanceof DataError ? new DataError(error.problems, '') : error)
}
