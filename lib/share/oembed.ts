/** How other software embeds an event: oEmbed 1.0 (oembed.com), found through a link in the head of its page. */
import { absoluteUrl, timelinePath } from '../addresses'
import type { PageImage } from '../formats/json-ld'
import type { Language } from '../languages'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { eventFrame, iframeSnippet } from './embed'
import { markedTitle } from './post'

/** Media type of the file, and of the link to it. */
export const oembedType = 'application/json+oembed'

/** A day in seconds: corrections show in the frame itself at once. */
const CACHE_AGE = 86_400

/**
 * The oEmbed response for an event, of the type `rich`, in the fields' order of the specification.
 *
 * @param image the event's card, its address whole
 */
export const toOembed = (timeline: Timeline, event: TimelineEvent, language: Language, image: PageImage) => {
  const { site } = timeline
  const frame = eventFrame(timeline, event, language)
  return {
    type: 'rich' as const,
    version: '1.0' as const,
    title: markedTitle(event, language),
    provider_name: site.name[language],
    provider_url: absoluteUrl(site, timelinePath(language)),
    cache_age: CACHE_AGE,
    thumbnail_url: image.url,
    thumbnail_width: image.width,
    thumbnail_height: image.height,
    html: iframeSnippet(frame),
    width: frame.width,
    height: frame.height,
  }
}
