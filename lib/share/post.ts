/** A ready post about an event for each network: as much as fits, cut at the end of a sentence, the link last. */
import { absoluteUrl, eventPath } from '../addresses'
import { type Language, type NetworkId, words } from '../languages'
import { formatDay } from '../timeline/dates'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { heroDate } from './hero-date'
import { markedTitle } from './marked-title'
import { fitsInto, type Network, networkIds, networks } from './networks'
import { firstSentences } from './sentences'

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

/** More than this belongs on the page. */
const SENTENCES = 3

const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

/** The title by whole words, ever shorter. */
function* shortened(title: string): Generator<string> {
  const parts = title.split(' ')
  for (let length = parts.length - 1; length > 0; length--) {
    yield `${parts
      .slice(0, length)
      .join(' ')
      .replace(/[\s,;:·\p{Pd}]+$/u, '')}…`
  }
}

/** What a post may say, the best first. */
function* bodies(event: TimelineEvent, language: Language): Generator<string> {
  const { dates, evidence, event: text } = words(language)
  const { withdrawn, when, partOfDay } = event
  const notice = withdrawn ? [text.withdrawnOn(formatDay(withdrawn.at, dates))] : []
  const date = heroDate(when, dates, partOfDay).join('')
  const head = (...title: readonly string[]): string => [...notice, ...title, date].join('\n')
  const basis = withdrawn ? '' : evidence.independentSources(event.independentSources)

  const whole = head(event.title[language])
  for (let sentences = SENTENCES; sentences > 0; sentences--) {
    const summary = firstSentences(event.summary[language], language, sentences)
    yield paragraphs(whole, summary, basis)
    yield paragraphs(whole, summary)
  }
  yield paragraphs(whole, basis)
  yield whole
  for (const title of shortened(event.title[language])) yield head(title)
  yield head()
  yield ''
}

/**
 * The post about an event on one network, in plain text: title, date, up to three sentences of the summary, evidence,
 * link. Of a withdrawn event it says so first, and gives the reason in place of the summary.
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
