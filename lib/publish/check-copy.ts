/** Checks a changed copy of a data folder before it takes the place of the folder. */
import { inOriginal } from '../timeline/problems'
import type { ReadStory } from '../timeline/read'
import { checkStory } from './check-story'
import { assertNotFuture } from './future'

type Options = {
  /** The folder that it is a copy of, which problems refer to. */
  dir: string
  siteUrl?: string | undefined
  /** RFC 3339. No date of publication may be after it. */
  now: string
}

/** @throws DataError with every problem */
export const checkCopy = (copy: string, { dir, siteUrl, now }: Options): ReadStory => {
  try {
    const story = checkStory({ dir: copy, siteUrl })
    assertNotFuture(story.authored, Date.parse(now), copy)
    return story
  } catch (error) {
    throw inOriginal(error, copy, dir)
  }
}
