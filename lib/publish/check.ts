/** `npm run check`: says whether the data is sound and on record, and if not, all that is wrong with it. */
import { optionsFromEnvironment } from '../timeline/read'
import { checkRecorded } from './check-story'
import { fail } from './failure'
import { assertNotFuture } from './future'
import { noLedgerNote } from './ledger-report'

try {
  const { timeline, ledger } = checkRecorded()
  assertNotFuture(timeline, Date.now(), optionsFromEnvironment().dir)
  const { events, sources, actors, site } = timeline
  const claims = events.reduce((sum, event) => sum + event.claims.length, 0)
  process.stdout.write(
    `The data is sound${ledger.isThere ? ' and on record' : ''}: ${events.length} events, ${claims} claims, ${sources.length} sources, ${actors.length} actors in ${site.languages.join(', ')}.\n`,
  )
  if (!ledger.isThere) process.stdout.write(`${noLedgerNote(ledger)}\n`)
} catch (error) {
  fail(error)
}
