/** Measures the length of a text by the rules of the networks. */

import { characters } from '../characters'

export type LengthRule = (text: string) => number

const utf8 = new TextEncoder()

/** Number of grapheme clusters. */
export const graphemes: LengthRule = (text) => characters(text).length

/** Number of bytes in UTF-8. */
export const utf8Bytes: LengthRule = (text) => utf8.encode(text).length

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u

/** As Threads documents it: code points, except that an emoji counts as its number of bytes in UTF-8. */
export const threadsLength: LengthRule = (text) =>
  characters(text)
    .map((cluster) => (EMOJI.test(cluster) ? utf8Bytes(cluster) : [...cluster].length))
    .reduce((sum, length) => sum + length, 0)

/** Length that X and Mastodon count for any link. */
const LINK_LENGTH = 23

const ADDRESS = /https?:\/\/\S+/giu
const ADDRESS_OR_HOST =
  /https?:\/\/\S+|(?<![\p{Letter}\p{Number}@])(?:[\p{Letter}\p{Number}-]+\.)+[a-z]{2,}(?:\/\S*)?/giu

/** Hosts that networks do not link: names without a dot, IP addresses and reserved domains (RFC 2606, RFC 6762). */
const LOCAL_HOST = /^[^.]*$|[\d\]]$|\.(?:example|invalid|local|localhost|test)$/i

const isLink = (address: string): boolean => {
  const url = `${/^https?:/i.test(address) ? '' : 'https://'}${address}`
  return URL.canParse(url) && !LOCAL_HOST.test(new URL(url).hostname)
}

/** The length of a text in which every link counts as `LINK_LENGTH`. */
const withLinks = (text: string, links: RegExp, measure: LengthRule): number => {
  const found = (text.match(links) ?? []).filter(isLink)
  return found.reduce((sum, link) => sum - measure(link) + LINK_LENGTH, measure(text))
}

/** As Mastodon counts: grapheme clusters, 23 per link. */
export const mastodonLength: LengthRule = (text) => withLinks(text, ADDRESS, graphemes)

/**
 * Ranges of code points that count 1 in the published configuration (version 3) of X; all others, Hangul too, count
 * 2.
 */
const SINGLE = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const

const weightOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return SINGLE.some(([first, last]) => first <= code && code <= last) ? 1 : 2
}

/** A single code unit such as © is not an emoji here. */
const weight = (cluster: string): number =>
  cluster.length > 1 && EMOJI.test(cluster)
    ? 2
    : [...cluster].reduce((sum, character) => sum + weightOf(character), 0)

/**
 * As X counts: characters by weight, 23 per link, 2 per emoji.
 *
 * Does not use X's own package `twitter-text`, which is unmaintained since 2020 and depends on 9 MB of a core-js that
 * patches global built-ins. The tests compare the two.
 */
export const xLength: LengthRule = (text) =>
  withLinks(text.normalize('NFC'), ADDRESS_OR_HOST, (part) =>
    characters(part).reduce((sum, cluster) => sum + weight(cluster), 0),
  )
