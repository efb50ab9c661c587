/** Loads the timeline for the routes: once per build, and again for every request in the preview. */
import { readForReaders } from '@/lib/timeline/read'
import type { Timeline } from '@/lib/timeline/types'

let cached: Timeline | undefined

export const loadTimeline = (): Timeline => {
  if (process.env.NODE_ENV === 'development') return readForReaders()
  cached ??= readForReaders()
  return cached
}
