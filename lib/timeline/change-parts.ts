/** The pages of the corrections, which are split by date if they are many. */
import { once } from '../remembered'
import { allChanges, type Change, type Subject } from './changes'
import { splitByDate } from './date-parts'
import { dayOf, parseWhen } from './dates'
import type { Part } from './parts'
import type { Timeline } from './types'
import { noteSize, shareOf } from './weights'

const namesOf = (of: Subject): string[] => {
  switch (of.kind) {
    case 'event':
      return Object.values(of.event.title)
    case 'source':
      return [of.source.title]
    case 'actor':
      return Object.values(of.actor.name)
    case 'publisher':
      return Object.values(of.publisher.name)
  }
}

/** All changes, newest first, in parts of which the earliest is first. */
export const changeParts = once(
  (timeline: Timeline): Part<Change> =>
    splitByDate(allChanges(timeline), {
      whenOf: ({ at }) => parseWhen(dayOf(at)),
      weightOf: ({ note, of }) => shareOf(noteSize(note, namesOf(of))),
    }),
)
