/** Loads the timeline for the routes: once per build, and in the preview once per state of the data. */
import { type CheckedStory, sharedStory } from '@/lib/preview/checked-story'
import { dataState } from '@/lib/timeline/data-state'
import { optionsFromEnvironment, readForReaders } from '@/lib/timeline/read'
import type { Timeline } from '@/lib/timeline/types'

/**
 * Whether this is the preview. It renders every address on demand: Next would list the addresses of all pages again,
 * in a process of its own, for each request.
 */
export const isPreview = process.env.NODE_ENV === 'development'

let cached: CheckedStory | undefined

export const loadTimeline = (): Timeline => {
  const state = isPreview ? dataState(optionsFromEnvironment().dir) : ''
  if (cached?.state !== state) cached = sharedStory()
  if (cached?.state !== state) cached = { state, timeline: readForReaders() }
  return cached.timeline
}
