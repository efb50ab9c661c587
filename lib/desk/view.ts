/** How an event will look, from the story as it would be with what was typed. */
import { createHash } from 'node:crypto'
import type { CardShape } from '../card-shapes'
import { eventCards } from '../cards/card'
import { eventShapes } from '../cards/card-choice'
import { isInCalendar, toEventCalendar } from '../formats/calendar'
import { toFeedItem } from '../formats/feed-item'
import { type Language, words } from '../languages'
import { allPosts } from '../share/post'
import type { Fields } from '../timeline/things'
import type { Timeline, TimelineEvent } from '../timeline/types'

type ViewTexts = {
  posts: readonly { name: string; text: string; length: number; most: number }[]
  feed: string
  /** Undefined if a calendar cannot hold its date. */
  calendar: string | undefined
}

export type View = {
  /** Part of the addresses of what belongs to it. */
  key: string
  /** Changes with the content. */
  version: string
  timeline: Timeline
  event: TimelineEvent
  shapes: readonly CardShape[]
  texts: (language: Language) => ViewTexts
  card: (language: Language, shape: CardShape) => Promise<Uint8Array | undefined>
}

const textsOf = (timeline: Timeline, event: TimelineEvent, language: Language): ViewTexts => {
  const item = toFeedItem(timeline.site, { event, at: event.published }, language, undefined)
  return {
    posts: allPosts(timeline, event, language).map(({ network, text, length, most }) => ({
      name: words(language).share.networks[network],
      text,
      length,
      most,
    })),
    feed: `${item.title}\n\n${item.summary}`,
    calendar: isInCalendar(event) ? toEventCalendar(timeline, event, language) : undefined,
  }
}

/**
 * Undefined if the story does not have the event.
 *
 * @param key names the form that it belongs to
 * @param value what the form says: moments that are made up differ with each check
 */
export const viewOf = (timeline: Timeline, id: string, key: string, value: Fields): View | undefined => {
  const event = timeline.eventsById.get(id)
  if (!event) return undefined
  return {
    key,
    version: createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12),
    timeline,
    event,
    shapes: eventShapes(timeline.site, event),
    texts: (language) => textsOf(timeline, event, language),
    card: async (language, shape) => {
      const card = eventCards(timeline, event, language)[shape]
      return card && (await import('../cards/render')).renderCard(card)
    },
  }
}
