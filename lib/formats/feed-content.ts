/** HTML content of feed entries: no scripts, no styles, absolute URLs only. */
import { type Language, words } from '../languages'
import { formatDay } from '../timeline/dates'
import { supportOf } from '../timeline/evidence'
import { publisherName } from '../timeline/publishers'
import type { Claim, TimelineEvent } from '../timeline/types'
import { citationUrl } from './citation-url'
import { cleanText } from './clean'
import type { FeedChange } from './feed-entries'
import { escapeHtml } from './html'
import type { PageImage } from './json-ld'

const html = (text: string): string => escapeHtml(cleanText(text))

const paragraph = (inner: string): string => `<p>${inner}</p>`

const strong = (text: string): string => `<strong>${html(text)}</strong>`

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

const dated = (at: string, text: string, language: Language): string => {
  const { dates, signs } = words(language)
  return `${html(formatDay(at, dates))}${signs.colon} ${html(text)}`
}

const claimHtml = (claim: Claim, language: Language): string => {
  const { text, citations } = claim
  const { evidence, signs } = words(language)
  const word = evidence.names[supportOf(claim)]
  const links = citations.map(
    (citation) =>
      `<a href="${html(citationUrl(citation))}" hreflang="${html(citation.source.language)}">${html(publisherName(citation.source, language))}</a>`,
  )
  return `${html(text[language])} <small>(${html(word)}${signs.colon} ${links.join(`${signs.comma} `)})</small>`
}

/** The card, or nothing if the event has none. */
const picture = (image: PageImage | undefined): string[] => {
  if (!image) return []
  const { url, width, height, alt } = image
  return [paragraph(`<img src="${html(url)}" width="${width}" height="${height}" alt="${html(alt)}">`)]
}

/** Feed readers lay content out left to right unless `dir` is set. */
const withDirection = (parts: readonly string[], language: Language): string => {
  const inner = parts.join('\n')
  return words(language).direction === 'rtl' ? `<div dir="rtl">\n${inner}\n</div>` : inner
}

/** The content of an event's entry: date, summary, claims with their sources, corrections and card. */
export const eventHtml = (
  event: TimelineEvent,
  language: Language,
  date: string,
  image: PageImage | undefined,
): string => {
  const { corrections, withdrawn } = words(language).event
  const parts = [paragraph(strong(date))]
  if (event.withdrawn) {
    const { at, reason } = event.withdrawn
    parts.push(paragraph(`${strong(withdrawn)} ${dated(at, reason[language], language)}`))
  } else parts.push(paragraph(html(event.summary[language])))
  if (event.claims.length > 0) parts.push(list(event.claims.map((claim) => claimHtml(claim, language))))
  if (event.corrections.length > 0) {
    const notes = event.corrections.map(({ at, note }) => dated(at, note[language], language))
    parts.push(`${paragraph(strong(corrections))}${list(notes)}`)
  }
  return withDirection([...parts, ...picture(image)], language)
}

/** The content of a correction or withdrawal: date of the event, note, link to the event and card. */
export const changeHtml = (
  { at, note }: Pick<FeedChange, 'note'> & { at: string },
  language: Language,
  { date, title, url }: { date: string; title: string; url: string },
  image: PageImage | undefined,
): string =>
  withDirection(
    [
      paragraph(strong(date)),
      paragraph(dated(at, note[language], language)),
      paragraph(`<a href="${html(url)}">${html(title)}</a>`),
      ...picture(image),
    ],
    language,
  )
