/** Runs before every command: puts back what one that was cut off left aside, and says so. */

import { mendData } from '../publish/change-data'
import { fail } from '../publish/failure'
import { mendSite } from '../publish/site-lock'
import { optionsFromEnvironment } from '../timeline/read'

try {
  for (const done of [mendData(optionsFromEnvironment().dir), mendSite(process.env.OUT_DIR || 'out')]) {
    if (done !== undefined) process.stderr.write(`${done}\n`)
  }
} catch (error) {
  fail(error)
  process.exit()
}
