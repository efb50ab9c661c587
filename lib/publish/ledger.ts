/** `npm run ledger`: records what is published, once the check has found nothing wrong with it. */
import { optionsFromEnvironment } from '../timeline/read'
import { checkStory } from './check-story'
import { fail } from './failure'
import { assertNotFuture } from './future'
import { isStale, recordedReport } from './ledger-report'
import { renewSchemas } from './tidy-story'
import { writeWhole } from './write-whole'

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
