/** How long a text is as the networks count: each has its own rule. */

import { characters } from '../characters'

export type LengthRule = (text: string) => number

const utf8 = new TextEncoder()

/** Characters as a reader sees them. */
export const graphemes: LengthRule = (text) => characters(text).length

/** Bytes in UTF-8. */
export const utf8Bytes: LengthRule = (text) => utf8.encode(text).length

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u

/** As the documentation of Threads has it: characters, but of an emoji its bytes in UTF-8. */
export const threadsLength: LengthRule = (text) =>
  characters(text)
    .map((cluster) => (EMOJI.test(cluster) ? utf8Bytes(cluster) : [...cluster].length))
    .reduce((sum, length) => sum + length, 0)

/** What X and Mastodon count a link as, however long it is. */
const LINK_LENGTH = 23

const ADDRESS = /https?:\/\/\S+/giu
const ADDRESS_OR_HOST =
  /https?:\/\/\S+|(?<![\p{Letter}\p{Number}@])(?:[\p{Letter}\p{Number}-]+\.)+[a-z]{2,}(?:\/\S*)?/giu

/** Hosts that are no link to a network: names without a dot, numbers, and what is reserved (RFC 2606, RFC 6762). */
const LOCAL_HOST = /^[^.]*$|[\d\]]$|\.(?:example|invalid|local|localhost|test)$/i

const isLink = (address: string): boolean => {
  const url = `${/^https?:/i.test(address) ? '' : 'https://'}${address}`
  return URL.canParse(url) && !LOCAL_HOST.test(new URL(url).hostname)
}

/** The length of a text in which every link counts the same. */
const withLinks = (text: string, links: RegExp, measure: LengthRule): number => {
  const found = (text.match(links) ?? []).filter(isLink)
  return found.reduce((sum, link) => sum - measure(link) + LINK_LENGTH, measure(text))
}

/** As Mastodon counts: grapheme clusters, links 23. */
export const mastodonLength: LengthRule = (text) => withLinks(text, ADDRESS, graphemes)

/** Of the published configuration of X, version 3: code points that count one; all others, Hangul too, count two. */
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

/** Signs such as © alone are letters, not emoji. */
const weight = (cluster: string): number =>
  cluster.length > 1 && EMOJI.test(cluster)
    ? 2
    : [...cluster].reduce((sum, character) => sum + weightOf(character), 0)

/**
 * As X counts: characters by their weight, links 23, an emoji 2.
 *
 * Not by `twitter-text`, the package that X published: it stood still in 2020 and brings 9 MB of a core-js that adds
 * to the built-in objects of the whole process. The tests compare the two.
 */
export const xLength: LengthRule = (text) =>
  withLinks(text.normalize('NFC'), ADDRESS_OR_HOST, (part) =>
    characters(part).reduce((sum, cluster) => sum + weight(cluster), 0),
  )
