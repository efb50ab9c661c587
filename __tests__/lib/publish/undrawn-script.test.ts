// A language in a script that the cards cannot be drawn in stops the check, once and plainly.

import { timelineCard } from '@/lib/cards/card'
import { drawCard } from '@/lib/cards/draw'
import { checkStory } from '@/lib/publish/check-story'
import { DataError } from '@/lib/timeline/problems'
import { buildStory, readStory, writeStory } from '../../fixtures/story'

jest.mock('@/lib/cards/font-files', () => ({
  ...jest.requireActual('@/lib/cards/font-files'),
  drawnScripts: ['Latin', 'Arabic'],
}))

test('the check names the language, its script and what could be done', () => {
  const dir = writeStory(buildStory())
  let found: unknown
  try {
    checkStory({ dir })
  } catch (error) {
    found = error
  }
  expect(found).toBeInstanceOf(DataError)
  expect((found as DataError).problems).toEqual([
    {
      file: `${dir}/site.json`,
      path: ['languages', 1],
      came: '"ko", which is written in the script Hangul',
      allowed: 'languages in a script that the share cards can be drawn in: Latin, Arabic',
      fix: expect.stringContaining('leave the language out'),
    },
  ])
})

test('no card in it is drawn', async () => {
  await expect(drawCard(timelineCard(readStory(), 'ko'))).rejects.toThrow(
    'The card "timeline" (ko) cannot be drawn: there is no font for Hangul.',
  )
})
