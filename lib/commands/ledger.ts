/** `npm run ledger`: records what is published in the ledger, if the data passes the check. */
import { writeWhole } from '../disk/write-whole'
import { changeData } from '../publish/change-data'
import { checkStory } from '../publish/check-story'
import { fail } from '../publish/failure'
import { assertNotFuture } from '../publish/future'
import { isStale, recordedReport } from '../publish/ledger-report'
import { updateSchemas } from '../publish/tidy-story'
import { optionsFromEnvironment } from '../timeline/read'

try {
  const { dir } = optionsFromEnvironment()
  changeData(dir, 'npm run ledger', (assertUnchanged) => {
    const { authored, ledger } = checkStory()
    assertNotFuture(authored, Date.now(), dir)
    if (ledger.isThere && !isStale(ledger)) {
      process.stdout.write(`${ledger.file} is up to date; nothing to record.\n`)
    } else {
      const text = ledger.text()
      assertUnchanged()
      writeWhole(ledger.file, text)
      process.stdout.write(`${recordedReport(ledger)}\n`)
    }
    const updated = updateSchemas(dir)
    if (updated) process.stdout.write(`${updated}\n`)
  })
} catch (error) {
  fail(error)
}
