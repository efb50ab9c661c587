/** `npm run ledger`: records what is published, once the check has found nothing wrong with it. */

import { checkStory } from '../publish/check-story'
import { fail } from '../publish/failure'
import { assertNotFuture } from '../publish/future'
import { isStale, recordedReport } from '../publish/ledger-report'
import { writeWhole } from '../publish/write-whole'
import { optionsFromEnvironment } from '../timeline/read'
import { renewSchemas } from './tidy-story'

try {
  const { authored, ledger } = checkStory()
  assertNotFuture(authored, Date.now(), optionsFromEnvironment().dir)
  if (ledger.isThere && !isStale(ledger)) {
    process.stdout.write(`${ledger.file} has everything; nothing to record.\n`)
  } else {
    writeWhole(ledger.file, ledger.text())
    process.stdout.write(`${recordedReport(ledger)}\n`)
  }
  const renewed = renewSchemas(optionsFromEnvironment().dir)
  if (renewed) process.stdout.write(`${renewed}\n`)
} catch (error) {
  fail(error)
}
