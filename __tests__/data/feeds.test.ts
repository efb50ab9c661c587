// The feeds of the real story: what readers have been given once must stay as it is.
import { readTimeline } from '@/lib/timeline/read'
import { feedOf } from '../fixtures/feeds'

const timeline = readTimeline({ dir: 'data' })

const { items } = feedOf(timeline)

test('no two events changed at the same moment, which some readers would take for one change', () => {
  // A correction is an item of its own, of the same moment as the change of its event.
  const moments = items.filter(({ kind }) => kind === 'event').map(({ updated }) => updated)
  expect(moments.filter((moment, index) => moments.indexOf(moment) !== index)).toEqual([])
})

test('no entry changed before it was published', () => {
  expect(items.filter(({ published, updated }) => updated < published).map(({ id }) => id)).toEqual([])
})
