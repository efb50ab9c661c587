import { workersFor } from '@/lib/cards/draw-workers'

test.each([
  [0, 8, 1],
  [11, 8, 1],
  [24, 1, 1],
  [24, 8, 2],
  [60, 2, 2],
  [6000, 8, 8],
])('%s cards on %s cores are drawn by %s workers', (cards, cores, workers) => {
  expect(workersFor(cards, cores)).toBe(workers)
})
