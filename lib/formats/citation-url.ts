/** URLs that open a source at the cited place. */
import type { Citation } from '../timeline/types'

/**
 * Percent-encodes one term of a text fragment. In addition to `encodeURIComponent` it encodes `-`, which is a delimiter
 * there, and `!'()*~`, at which other software may cut off a URL.
 */
const encodeTerm = (words: string): string =>
  encodeURIComponent(words.replace(/\s+/gu, ' ').trim()).replace(
    /[-!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const textDirective = ({ start, end }: NonNullable<Citation['passage']>): string =>
  `text=${[start, ...(end === undefined ? [] : [end])].map(encodeTerm).join(',')}`

const isPdf = (url: URL): boolean => url.pathname.toLowerCase().endsWith('.pdf')

const isYouTube = ({ hostname }: URL): boolean => /^(?:(?:www|m)\.)?youtube\.com$|^youtu\.be$/.test(hostname)

/** `1:02:33` in seconds. */
const secondsOf = (time: string): number =>
  time.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0)

/** The address with the page of a PDF or the second of a video; any other address is returned unchanged. */
const withLocator = (address: string, { locator }: Pick<Citation, 'locator'>): string => {
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
 * The URL of a cited source, pointing at the cited place where a URL can: the page of a PDF, the second of a video, the
 * quoted passage as a text fragment. An existing fragment is kept.
 *
 * @param url an archived copy to open instead of the source
 */
export const citationUrl = (citation: Citation, url = citation.source.url): string => {
  const address = withLocator(url, citation)
  if (!citation.passage) return address
  const join = address.includes(':~:') ? '&' : address.includes('#') ? ':~:' : '#:~:'
  return `${address}${join}${textDirective(citation.passage)}`
}
