/** Writes the odd stories as data folders, for the builds of the tests; the one with events is on record. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWithLedger } from '../../lib/timeline/read'
import { emptyStory, oddStory } from '../fixtures/odd-story'
import { writeStoryTo } from '../fixtures/write-story'

const [oddDir = '', emptyDir = ''] = process.argv.slice(2)
for (const dir of [oddDir, emptyDir]) rmSync(dir, { recursive: true, force: true })
writeStoryTo(oddDir, oddStory())
writeStoryTo(emptyDir, emptyStory())
writeFileSync(join(oddDir, 'ledger.json'), readWithLedger({ dir: oddDir }).ledger.text())
