import { exportPages } from '@/lib/publish/export-pages'
import { countsOf } from '@/lib/publish/phases'
import { progressOn } from '@/lib/publish/progress'

test('Next is not started for a build that has failed already', async () => {
  const progress = progressOn(process.stderr, { counts: countsOf(1) })
  const signal = AbortSignal.abort(new Error('a card failed'))
  await expect(exportPages({ dir: 'nowhere', progress, verbose: false, signal })).rejects.toThrow(
    'a card failed',
  )
})
