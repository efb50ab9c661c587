/** The frame in which other sites show an event or the timeline, as a line of HTML to copy. */
import { absoluteUrl, embedPath, eventEmbedPath } from '../addresses'
import { escapeHtml } from '../formats/html'
import { type Language, words } from '../languages'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { markedTitle } from './marked-title'

export type Frame = {
  /** Whole address of the page in the frame. */
  src: string
  /** Names the frame for those who do not see it. */
  title: string
  /** Pixels. */
  width: number
  height: number
}

/** HTML of a frame: no script, loaded when it comes into view, never wider than what it stands in. */
export const iframeSnippet = ({ src, title, width, height }: Frame): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`

/** The frame of one event. */
export const eventFrame = ({ site }: Timeline, event: TimelineEvent, language: Language): Frame => ({
  src: absoluteUrl(site, eventEmbedPath(language, event.slug)),
  title: words(language).share.embed.frameTitle(markedTitle(event, language), site.name[language]),
  width: 600,
  height: 420,
})

/** The frame of the whole timeline. */
export const timelineFrame = ({ site }: Timeline, language: Language): Frame => ({
  src: absoluteUrl(site, embedPath(language)),
  title: site.name[language],
  width: 600,
  height: 720,
})
