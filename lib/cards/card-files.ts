/** Looks up cards by file name, for the routes that serve them. */
import { cardFileName, shapedCardName } from '../addresses'
import type { Language } from '../languages'
import { memory } from '../remembered'
import type { Timeline } from '../timeline/types'
import { cardsIn, eventCards } from './card'
import type { Card } from './types'

const remembered = memory<ReadonlyMap<string, Card>>()

/** Cards of events under the file names of their former slugs, which posts and other sites still link to. */
const formerFiles = (timeline: Timeline, language: Language): [string, Card][] =>
  timeline.events.flatMap((event) =>
    event.aliases.flatMap((alias) =>
      Object.values(eventCards(timeline, event, language)).map((card): [string, Card] => [
        cardFileName(shapedCardName(alias, card.shape)),
        card,
      ]),
    ),
  )

/** Every card of one language by file name. Memoized by timeline and language. */
export const cardsByFile = (timeline: Timeline, language: Language): ReadonlyMap<string, Card> =>
  remembered(
    timeline,
    timeline,
    language,
    () =>
      new Map([
        ...formerFiles(timeline, language),
        ...cardsIn(timeline, language).map((card): [string, Card] => [cardFileName(card.name), card]),
      ]),
  )
