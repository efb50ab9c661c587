/**
 * `npm run check`: checks that the data is valid and on record, and reports every problem. With `--fix`, it
 * first formats the files and updates the editor schemas.
 */
import { parseArgs } from 'node:util'
import { CommandError } from '../command-error'
import { adviceOn, formatAdvice } from '../publish/advice'
import { assertRecorded, checkStory } from '../publish/check-story'
import { fail } from '../publish/failure'
import { assertNotFuture } from '../publish/future'
import { noLedgerNote } from '../publish/ledger-report'
import { tidyStory, untidyNote } from '../publish/tidy-story'
import { orNearest } from '../timeline/nearest'
import { DataError } from '../timeline/problems'
import { optionsFromEnvironment } from '../timeline/read'

const hasFixFlag = (): boolean => {
  const { values, positionals } = parseArgs({ allowPositionals: true, strict: false })
  const given = [...Object.keys(values).map((name) => `--${name}`), ...positionals]
  for (const argument of given) {
    if (argument === '--fix') continue
    const fix = orNearest(argument, ['--fix'], 'remove it; the only option is --fix')
    throw new CommandError(`npm run check does not know ${argument}: ${fix}.`)
  }
  return given.includes('--fix')
}

try {
  const say = (text: string) => process.stdout.write(`${text}\n`)
  const { dir } = optionsFromEnvironment()
  if (hasFixFlag()) say(tidyStory(dir))
  const story = checkStory()
  const { authored, ledger, untidy, waiting } = story
  // Before the ledger: to record such a date would be refused.
  assertNotFuture(authored, Date.now(), dir)
  assertRecorded(story)
  const { events, sources, actors, site } = authored
  // Claims of withdrawn entries do not count.
  const claims = events.reduce(
    (sum, { authored: { withdrawn, claims } }) => sum + (withdrawn ? 0 : claims.length),
    0,
  )
  say(
    `The data is valid${ledger.isThere ? ' and on record' : ''}: ${events.length} events, ${claims} claims, ${sources.length} sources, ${actors.length} actors in ${site.languages.join(', ')}.`,
  )
  const [next] = waiting
  if (next)
    say(
      `${waiting.length} ${waiting.length === 1 ? 'waits' : 'wait'} under embargo, ${next.slug} until ${next.until}.`,
    )
  const advice = formatAdvice(adviceOn(story, dir))
  if (advice) say(advice)
  const note = untidyNote(dir, untidy())
  if (note) say(note)
  if (!ledger.isThere) say(noLedgerNote(ledger))
} catch (error) {
  // Without the default note "Nothing was written": `--fix` may have written files.
  fail(error instanceof DataError ? new DataError(error.problems, '') : error)
}
