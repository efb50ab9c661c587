/** The frame in which other sites show an event or the timeline, as a line of HTML to copy. */
import { absoluteUrl, embedPath, eventEmbedPath } from '../addresses'
import { escapeHtml } from '../formats/html'
import { type Language, words } from '../languages'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { eventHeights, type Heights, listHeights } from './embed-height'
import { markedTitle } from './post'

export type Frame = {
  /** Whole address of the page in the frame. */
  src: string
  /** Names the frame for those who do not see it. */
  title: string
  /** Pixels. */
  width: number
  height: number
  /** Height where the page around the frame is as narrow as a phone. */
  narrowHeight: number
}

/** Of the frame; windows of half of it are those of phones. */
const WIDTH = 600

/** From the narrow height in windows of half the width to the height in windows of the whole, in a line. */
const heightIn = ({ width, height, narrowHeight }: Frame): string => {
  const more = Math.max(0, narrowHeight - height)
  const perWindow = Math.floor((more / (width / 2)) * 100)
  return more === 0 ? `${height}px` : `max(${height}px,${height + 2 * more}px - ${perWindow}vw)`
}

/** HTML of a frame: no script, loaded when it comes into view, never wider than what it stands in. */
export const iframeSnippet = (frame: Frame): string => {
  const { src, title, width, height } = frame
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%;height:${heightIn(frame)}"></iframe>`
}

const frameOf = (src: string, title: string, { wide, narrow }: Heights): Frame => ({
  src,
  title,
  width: WIDTH,
  height: wide,
  narrowHeight: narrow,
})

/** The frame of one event. */
export const eventFrame = ({ site }: Timeline, event: TimelineEvent, language: Language): Frame =>
  frameOf(
    absoluteUrl(site, eventEmbedPath(language, event.slug)),
    words(language).share.embed.frameTitle(markedTitle(event, language), site.name[language]),
    eventHeights(event, language),
  )

/** The events of the story itself, without what came before it. */
export const storyEvents = ({ eras, events }: Pick<Timeline, 'eras' | 'events'>): TimelineEvent[] => {
  const story = eras.find(({ main }) => main)
  return events.filter(({ era }) => era.id === story?.id)
}

/** The most that anybody scrolls through in a frame. */
export const MOST_FRAMED = 100

/** The events in the frame of the timeline: those of the story itself, of a long one the latest. */
export const framedEvents = (timeline: Pick<Timeline, 'eras' | 'events'>): readonly TimelineEvent[] =>
  storyEvents(timeline).slice(-MOST_FRAMED)

/** The frame of the whole timeline. */
export const timelineFrame = (timeline: Timeline, language: Language): Frame =>
  frameOf(
    absoluteUrl(timeline.site, embedPath(language)),
    timeline.site.name[language],
    listHeights(timeline, framedEvents(timeline), language),
  )
