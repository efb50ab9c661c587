// A language whose script has no card font fails the check, with a single problem.
import { timelineCard } from '@/lib/cards/card'
import { drawCard } from '@/lib/cards/draw'
import { checkStory } from '@/lib/publish/check-story'
import { DataError } from '@/lib/timeline/problems'
import { buildStory, readStory, writeStory } from '../../fixtures/story'

jest.mock('@/lib/cards/font-files', () => ({
  ...jest.requireActual('@/lib/cards/font-files'),
  drawnScripts: ['Latin', 'Arabic'],
}))

test('the check names the language, its script and the fix', () => {
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
      came: '"ko", which is written in Hangul script',
      allowed: 'languages in a script that the share cards have a font for: Latin, Arabic',
      fix: expect.stringContaining('remove the language'),
    },
  ])
})

test('its cards are not drawn', async () => {
  await expect(drawCard(timelineCard(readStory(), 'ko'))).rejects.toThrow(
    'The card "timeline" (ko) cannot be drawn: there is no font for Hangul.',
  )
})
