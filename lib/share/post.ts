/**
 * Writes a post about an event for each network: title, date, summary, evidence and, last, the link.
 *
 * A summary is never shortened, because a sentence may be qualified by the next one: a post contains the full
 * summary, the `short` text of the event, or neither.
 */
import { absoluteUrl, eventPath } from '../addresses'
import { evidenceLine } from '../formats/evidence-line'
import { type Language, type NetworkId, words } from '../languages'
import { formatDay, formatWhenOpening } from '../timeline/dates'
import { confirmedCount } from '../timeline/evidence'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { fitsInto, type Network, networkIds, networks } from './networks'

/** The title for use outside the event's page, marked if the event is withdrawn. */
export const markedTitle = ({ title, withdrawn }: TimelineEvent, language: Language): string =>
  withdrawn ? `${words(language).event.withdrawn}: ${title[language]}` : title[language]

export type Post = {
  network: NetworkId
  language: Language
  /** Title of the event, marked if it is withdrawn. */
  title: string
  /** The whole post: `body`, an empty line, `link`. */
  text: string
  /** The text without the link, for networks that take the link separately; empty if only the link fits. */
  body: string
  /** URL of the event's page. */
  link: string
  /** Length of `text` and its limit, as the network counts. */
  length: number
  most: number
  /** Whether the limit is the network's or a recommendation. */
  kind: Network['kind']
}

const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

/** The title shortened by one more word each time, with an ellipsis. */
function* shortened(title: string): Generator<string> {
  const parts = title.split(' ')
  for (let length = parts.length - 1; length > 0; length--) {
    yield `${parts
      .slice(0, length)
      .join(' ')
      .replace(/[\s,;:،؛·«“‘(\p{Pd}]+$/u, '')}…`
  }
}

/** Possible bodies of a post, in order of preference. */
function* bodies(event: TimelineEvent, language: Language): Generator<string> {
  const { dates, event: text } = words(language)
  const { withdrawn, when, partOfDay, claims } = event
  const notice = withdrawn ? [text.withdrawnOn(formatDay(withdrawn.at, dates))] : []
  const date = formatWhenOpening(when, dates, partOfDay)
  const head = (...title: readonly string[]): string => [...notice, ...title, date].join('\n')
  const basis = evidenceLine(event, language) ?? ''
  // Only dropped if every claim is confirmed. Otherwise it qualifies the rest of the post.
  const required = confirmedCount(event) === claims.length ? '' : basis

  const title = event.title[language]
  const texts = [event.summary, event.short].flatMap((part) => (part ? [part[language]] : []))
  for (const part of texts) yield paragraphs(head(title), part, basis)
  for (const part of texts) yield paragraphs(head(title), part, required)
  yield paragraphs(head(title), basis)
  yield paragraphs(head(title), required)
  for (const part of shortened(title)) yield paragraphs(head(part), required)
  yield paragraphs(head(), required)
  yield ''
}

/**
 * The post about an event on one network, in plain text. A post about a withdrawn event starts with the withdrawal
 * and has the reason instead of the summary.
 *
 * @throws RangeError if the link alone is longer than the limit
 */
export const toPost = (
  { site }: Pick<Timeline, 'site'>,
  event: TimelineEvent,
  language: Language,
  network: NetworkId,
): Post => {
  const { limits, kind } = networks[network]
  const [{ most, measure }] = limits
  const link = absoluteUrl(site, eventPath(language, event.slug))
  const title = markedTitle(event, language)
  for (const body of bodies(event, language)) {
    const text = paragraphs(body, link)
    if (!fitsInto(networks[network], text)) continue
    return {
      network,
      language,
      title,
      text,
      body,
      link,
      length: measure(text),
      most,
      kind,
    }
  }
  throw new RangeError(`The address ${link} is too long for a post: ${network} allows ${most} characters.`)
}

/** The posts about an event on all networks, in display order. Throws like `toPost`. */
export const allPosts = (
  timeline: Pick<Timeline, 'site'>,
  event: TimelineEvent,
  language: Language,
): readonly Post[] => networkIds.map((network) => toPost(timeline, event, language, network))
