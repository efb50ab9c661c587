/**
 * The story as the preview server read it last. The pages run in the same process but in a bundle of their own, so they
 * share it through the global object, rather than read all files a second time.
 */
import type { Timeline } from '../timeline/types'

/** `state` is that of the data folder (`dataState`). */
export type CheckedStory = Readonly<{ state: string; timeline: Timeline }>

type Shared = { onTheRecordPreview?: CheckedStory }

export const shareStory = (story: CheckedStory): void => {
  ;(globalThis as Shared).onTheRecordPreview = story
}

export const sharedStory = (): CheckedStory | undefined => (globalThis as Shared).onTheRecordPreview
