/**
 * The pages of the directory of actors. If the page of all actors has no room for it, it is an index by kind and letters,
 * such as `person` and `person-k`. Letters are those of ids, so that they are the same in all languages.
 */
import { once } from '../remembered'
import { byKindAndLetters, type Part, split, wholeOf } from './parts'
import type { Actor, Timeline } from './types'
import { actorSize, shareOf } from './weights'

export const actorKinds = [
  'person',
  'state',
  'body',
  'organisation',
] as const satisfies readonly Actor['kind'][]

/** The room for the directory beside the table of who spoke on what. */
const MOST_TOGETHER = 0.4

const cut = byKindAndLetters<Actor['kind'], Actor>(
  actorKinds,
  (of) => ({ kind: 'actors', of }),
  ({ id }) => id,
)

/** The directory. It is not split if it fits on the page of all actors. */
export const actorIndex = once(({ actors }: Timeline): Part<Actor> => {
  const weightOf = (actor: Actor): number => shareOf(actorSize(actor))
  const total = actors.reduce((sum, actor) => sum + weightOf(actor), 0)
  if (total <= MOST_TOGETHER) return { ...wholeOf(actors), parts: [] }
  return split(wholeOf(actors), { weightOf, cut, isCut: ({ level }) => level === 0 })
})
