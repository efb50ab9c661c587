/** Addresses that open a source at the very place a statement rests on. */
import type { Citation } from '../timeline/types'

/**
 * Words for a text fragment. Beside what every address encodes, the three signs that part its terms: the hyphen, the
 * comma and the ampersand; and the rest that other software takes for the end of an address.
 */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\s+/gu, ' ').trim()).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const textDirective = ({ start, end }: NonNullable<Citation['passage']>): string =>
  `text=${[start, ...(end === undefined ? [] : [end])].map(encoded).join(',')}`

const isPdf = (url: URL): boolean => url.pathname.toLowerCase().endsWith('.pdf')

const isYouTube = ({ hostname }: URL): boolean => /^(?:(?:www|m)\.)?youtube\.com$|^youtu\.be$/.test(hostname)

/** `1:02:33` as seconds. */
const secondsOf = (time: string): number =>
  time.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0)

/** What comes before the text fragment: the page of a PDF, the second of a video, else the address as it is. */
const placed = (address: string, { locator }: Pick<Citation, 'locator'>): string => {
  if (locator.kind !== 'page' && locator.kind !== 'timestamp') return address
  const url = new URL(address)
  if (locator.kind === 'page' && isPdf(url) && !/[#&]page=/.test(url.hash)) {
    return `${address}${url.hash ? '&' : '#'}page=${locator.from}`
  }
  if (locator.kind === 'timestamp' && isYouTube(url) && !url.searchParams.has('t')) {
    const [before = '', hash] = address.split(/(?=#)/)
    return `${before}${url.search ? '&' : '?'}t=${secondsOf(locator.time)}s${hash ?? ''}`
  }
  return address
}

/**
 * The address of a citation's source, or of a copy of it, opened at the cited place where the address can say it: the
 * page of a PDF, the second of a video, the passage in a text (a text fragment; a fragment of its own stays).
 */
export const citationUrl = (citation: Citation, url = citation.source.url): string => {
  const address = placed(url, citation)
  if (!citation.passage) return address
  const join = address.includes(':~:') ? '&' : address.includes('#') ? ':~:' : '#:~:'
  return `${address}${join}${textDirective(citation.passage)}`
}
