/** Builds the iframe snippets with which other sites embed an event or the timeline. */
import { absoluteUrl, embedPath, eventEmbedPath } from '../addresses'
import { escapeHtml } from '../formats/html'
import { skylineEvents } from '../formats/skyline'
import { type Language, words } from '../languages'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { eventHeights, type Heights, listHeights } from './embed-height'
import { markedTitle } from './post'

export type Frame = {
  /** Absolute URL of the embedded page. */
  src: string
  /** Accessible name. */
  title: string
  /** Pixels. */
  width: number
  height: number
  /** Height if the embedding page is as narrow as a phone. */
  narrowHeight: number
}

/** Width of a frame; half of it is taken as the width of a phone. */
const WIDTH = 600

/**
 * CSS height: linear from `narrowHeight` in a viewport of half the frame's width to `height` in one of its full
 * width.
 */
const heightIn = ({ width, height, narrowHeight }: Frame): string => {
  const more = Math.max(0, narrowHeight - height)
  const perWindow = Math.floor((more / (width / 2)) * 100)
  return more === 0 ? `${height}px` : `max(${height}px,${height + 2 * more}px - ${perWindow}vw)`
}

/** HTML of a frame: no script, lazily loaded, never wider than its container. */
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

/** Maximum number of events in the frame of the timeline. */
export const MOST_FRAMED = 100

/** The events listed in the frame of the timeline: the latest ones of its picture, without what is part of others. */
export const framedEvents = (timeline: Timeline): readonly TimelineEvent[] =>
  skylineEvents(timeline)
    .filter(({ partOf }) => !timeline.eventsById.has(partOf ?? ''))
    .slice(-MOST_FRAMED)

/** The frame of the whole timeline. */
export const timelineFrame = (timeline: Timeline, language: Language): Frame =>
  frameOf(
    absoluteUrl(timeline.site, embedPath(language)),
    timeline.site.name[language],
    listHeights(timeline, framedEvents(timeline), skylineEvents(timeline), language),
  )
