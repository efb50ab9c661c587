/** Finds cards by the names of their files, for the routes that answer with them. */
import { cardFileName } from '../addresses'
import type { Language } from '../languages'
import { memory } from '../remembered'
import type { Timeline } from '../timeline/types'
import { type Card, cardsIn } from './card'

const remembered = memory<ReadonlyMap<string, Card>>()

/** Every card of one language by the name of its file; made once for each timeline. */
export const cardsByFile = (timeline: Timeline, language: Language): ReadonlyMap<string, Card> =>
  remembered(
    timeline,
    timeline,
    language,
    () => new Map(cardsIn(timeline, language).map((card) => [cardFileName(card.name), card])),
  )
