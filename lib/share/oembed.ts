/** Builds the oEmbed 1.0 response (oembed.com) of an event, discovered through a link in the head of its page. */
import { absoluteUrl, timelinePath } from '../addresses'
import type { PageImage } from '../formats/json-ld'
import type { Language } from '../languages'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { eventFrame, iframeSnippet } from './embed'
import { markedTitle } from './post'

/** Media type of the response, also used in the discovery link. */
export const oembedType = 'application/json+oembed'

/** A day in seconds. Corrections do not depend on it, because they appear in the embedded page immediately. */
const CACHE_AGE = 86_400

/**
 * The oEmbed response for an event, of type `rich`, with fields in the order of the specification.
 *
 * @param image the card of the event, with an absolute URL
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
