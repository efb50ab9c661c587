/** Prints the hashes of the runs of a text, sorted: `npx tsx __tests__/story/hash-runs.ts TEXT > …/press-runs.txt`. */
import { readFileSync } from 'node:fs'
import { hashOf, runsOf } from './word-runs'

const [, , file = ''] = process.argv
const hashes = new Set(runsOf(readFileSync(file, 'utf8')).map(hashOf))
process.stdout.write([...hashes].sort().join('\n').concat('\n'))
