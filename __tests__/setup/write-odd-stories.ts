/** Writes the odd stories as data folders, for the builds of the tests. */
import { rmSync } from 'node:fs'
import { emptyStory, oddStory } from '../fixtures/odd-story'
import { writeStoryTo } from '../fixtures/write-story'

const [oddDir = '', emptyDir = ''] = process.argv.slice(2)
for (const dir of [oddDir, emptyDir]) rmSync(dir, { recursive: true, force: true })
writeStoryTo(oddDir, oddStory())
writeStoryTo(emptyDir, emptyStory())
