/** Which cards a site has: `cards` in `site.json` says for each shape whether all events have one, key events or none. */
import { type CardShape, cardShapes } from '../card-shapes'
import { isKey, type Site, type TimelineEvent } from '../timeline/types'

type CardChoice = NonNullable<NonNullable<Site['cards']>[CardShape]>

const shapesWhere = (
  { cards = {} }: Pick<Site, 'cards'>,
  isDrawn: (choice: CardChoice, shape: CardShape) => boolean,
): readonly CardShape[] => cardShapes.filter((shape) => isDrawn(cards[shape] ?? 'all', shape))

/** The shapes in which an event has a card. */
export const eventShapes = (
  site: Pick<Site, 'cards'>,
  event: Pick<TimelineEvent, 'importance'>,
): readonly CardShape[] =>
  shapesWhere(site, (choice) => choice === 'all' || (choice === 'key' && isKey(event)))

/** The shapes in which themes have cards: those in which any event may have one. */
export const themeShapes = (site: Pick<Site, 'cards'>): readonly CardShape[] =>
  shapesWhere(site, (choice) => choice !== 'none')

/** The shapes in which the timeline has a card: also the wide one, which pages without a card of their own show. */
export const timelineShapes = (site: Pick<Site, 'cards'>): readonly CardShape[] =>
  shapesWhere(site, (choice, shape) => shape === 'wide' || choice !== 'none')
