/** Finds cards by the names of their files, for the routes that answer with them. */
import { cardFileName, shapedCardName } from '../addresses'
import type { Language } from '../languages'
import { memory } from '../remembered'
import type { Timeline } from '../timeline/types'
import { cardsIn, eventCards } from './card'
import type { Card } from './types'

const remembered = memory<ReadonlyMap<string, Card>>()

/** Cards of events under the names that they had by former slugs: posts and pages elsewhere still show them. */
const formerFiles = (timeline: Timeline, language: Language): [string, Card][] =>
  timeline.events.flatMap((event) =>
    event.aliases.flatMap((alias) =>
      Object.values(eventCards(timeline, event, language)).map((card): [string, Card] => [
        cardFileName(shapedCardName(alias, card.shape)),
        card,
      ]),
    ),
  )

/** Every card of one language by the names of its file; made once for each timeline. */
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
