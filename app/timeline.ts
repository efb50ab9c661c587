/** The timeline as the routes ask for it: read once in a build, anew for every request while editing. */
import { readTimeline } from '@/lib/timeline/read'
import type { Timeline } from '@/lib/timeline/types'

let read: Timeline | undefined

export const loadTimeline = (): Timeline => {
  if (process.env.NODE_ENV === 'development') return readTimeline()
  read ??= readTimeline()
  return read
}
