/**
 * A ready post about an event for each network: title, date, what more there is to say, evidence, the link last.
 *
 * What qualifies a sentence may stand in the next one, so a summary is never cut: a post has the whole of it, or what
 * the event says `short`, or neither.
 */
import { absoluteUrl, eventPath } from '../addresses'
import { heroDate } from '../cards/hero-date'
import { sourcesLine } from '../formats/evidence-line'
import { type Language, type NetworkId, words } from '../languages'
import { formatDay } from '../timeline/dates'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { fitsInto, type Network, networkIds, networks } from './networks'

/** The title where it appears without its page: with the mark of withdrawal where the event has one. */
export const markedTitle = ({ title, withdrawn }: TimelineEvent, language: Language): string =>
  withdrawn ? `${words(language).event.withdrawn}: ${title[language]}` : title[language]

export type Post = {
  network: NetworkId
  language: Language
  /** Of the event, marked if it is withdrawn. */
  title: string
  /** The whole post: `body`, an empty line, `link`. */
  text: string
  /** All but the link, for networks that take it apart from the text; empty where nothing else fitted. */
  body: string
  /** Address of the event's page. */
  link: string
  /** Length of `text` and how long it may be, as the network counts. */
  length: number
  most: number
  /** Whose limit that is. */
  kind: Network['kind']
}

const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

/** The title by whole words, ever shorter. */
function* shortened(title: string): Generator<string> {
  const parts = title.split(' ')
  for (let length = parts.length - 1; length > 0; length--) {
    yield `${parts
      .slice(0, length)
      .join(' ')
      .replace(/[\s,;:،؛·«“‘(\p{Pd}]+$/u, '')}…`
  }
}

/** What a post may say, the best first. */
function* bodies(event: TimelineEvent, language: Language): Generator<string> {
  const { dates, event: text } = words(language)
  const { withdrawn, when, partOfDay, independentSources } = event
  const notice = withdrawn ? [text.withdrawnOn(formatDay(withdrawn.at, dates))] : []
  const date = heroDate(when, dates, partOfDay).join('')
  const head = (...title: readonly string[]): string => [...notice, ...title, date].join('\n')
  const basis = sourcesLine(event, language) ?? ''
  // That there is one source alone qualifies whatever else is said.
  const least = independentSources > 1 ? '' : basis

  const title = event.title[language]
  const said = [event.summary, event.short].flatMap((part) => (part ? [part[language]] : []))
  for (const part of said) yield paragraphs(head(title), part, basis)
  for (const part of said) yield paragraphs(head(title), part, least)
  yield paragraphs(head(title), basis)
  yield paragraphs(head(title), least)
  for (const part of shortened(title)) yield paragraphs(head(part), least)
  yield paragraphs(head(), least)
  yield ''
}

/**
 * The post about an event on one network, in plain text. Of a withdrawn event it says so first, and gives the reason
 * in place of the summary.
 *
 * @throws RangeError if the address alone is longer than a post may be
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
  throw new RangeError(`The address ${link} is too long for a post: ${network} takes ${most} characters.`)
}

/** The posts about an event on all networks, in their order. Errors as `toPost`. */
export const allPosts = (
  timeline: Pick<Timeline, 'site'>,
  event: TimelineEvent,
  language: Language,
): readonly Post[] => networkIds.map((network) => toPost(timeline, event, language, network))
