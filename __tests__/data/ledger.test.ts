// The ledger of the real data: there, and as `npm run ledger` writes it.
import { readFileSync } from 'node:fs'
import { readWithLedger } from '@/lib/timeline/read'

const story = readWithLedger({ dir: 'data' })
const { ledger } = story
const timeline = story.timeline()

test('nothing published was changed without a note, and everything is on record', () => {
  expect(ledger.problems).toEqual([])
  expect(ledger.unrecorded).toEqual([])
})

test('the file is there, as the command writes it', () => {
  expect(ledger.isThere).toBe(true)
  expect(readFileSync('data/ledger.json', 'utf8')).toBe(ledger.text())
})

test('every entry has a fingerprint of its present version in every language', () => {
  const without = timeline.events.filter(({ versions }) =>
    timeline.site.languages.some((language) => !versions.at(-1)?.hash?.[language]),
  )
  expect(without.map(({ slug }) => slug)).toEqual([])
})
