/** `npm run ledger`: records what is published in the ledger, if the data passes the check. */
import { checkStory } from '../publish/check-story'
import { fail } from '../publish/failure'
import { assertNotFuture } from '../publish/future'
import { isStale, recordedReport } from '../publish/ledger-report'
import { writeAtomically } from '../publish/write-atomically'
import { optionsFromEnvironment } from '../timeline/read'
import { updateSchemas } from './tidy-story'

try {
  const { authored, ledger } = checkStory()
  assertNotFuture(authored, Date.now(), optionsFromEnvironment().dir)
  if (ledger.isThere && !isStale(ledger)) {
    process.stdout.write(`${ledger.file} is up to date; nothing to record.\n`)
  } else {
    writeAtomically(ledger.file, ledger.text())
    process.stdout.write(`${recordedReport(ledger)}\n`)
  }
  const updated = updateSchemas(optionsFromEnvironment().dir)
  if (updated) process.stdout.write(`${updated}\n`)
} catch (error) {
  fail(error)
}
