/** The pages of the corrections, which are split by date if they are many. */
import { once } from '../remembered'
import { allChanges, type Change } from './changes'
import { splitByDate } from './date-parts'
import { dayOf, parseWhen } from './dates'
import type { Part } from './parts'
import type { Timeline } from './types'
import { noteSize, shareOf } from './weights'

/** All changes, newest first, in parts of which the earliest is first. */
export const changeParts = once(
  (timeline: Timeline): Part<Change> =>
    splitByDate(allChanges(timeline), {
      whenOf: ({ at }) => parseWhen(dayOf(at)),
      weightOf: ({ note }) => shareOf(noteSize(note)),
    }),
)
