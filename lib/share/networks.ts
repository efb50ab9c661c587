/** Length limits of posts on each network. Display names of the networks are in the dictionaries. */
import type { NetworkId } from '../languages'
import { graphemes, type LengthRule, mastodonLength, threadsLength, utf8Bytes, xLength } from './post-length'

export type Limit = { most: number; measure: LengthRule }

export type Network = {
  /** A post has to satisfy all limits; the first one is displayed. */
  limits: readonly [Limit, ...Limit[]]
  /** `rule`: a limit of the network. `advice`: our own recommendation, where the network allows far more. */
  kind: 'rule' | 'advice'
}

const rule = (...limits: Network['limits']): Network => ({ limits, kind: 'rule' })

/** In grapheme clusters. */
const advice = (most: number): Network => ({ limits: [{ most, measure: graphemes }], kind: 'advice' })

/** About one screen of a phone. */
const MESSAGE = 500
/** One or two paragraphs next to a picture. */
const PAGE = 600

/** UTF-16 code units: the strictest interpretation of what LinkedIn calls characters. */
const units: LengthRule = (text) => text.length

/** The networks in display order. */
export const networks: Readonly<Record<NetworkId, Network>> = {
  x: rule({ most: 280, measure: xLength }),
  // Both limits are from the lexicon app.bsky.feed.post.
  bluesky: rule({ most: 300, measure: graphemes }, { most: 3000, measure: utf8Bytes }),
  // The default; servers may allow more.
  mastodon: rule({ most: 500, measure: mastodonLength }),
  threads: rule({ most: 500, measure: threadsLength }),
  linkedin: rule({ most: 3000, measure: units }),
  facebook: advice(PAGE),
  whatsapp: advice(MESSAGE),
  telegram: advice(MESSAGE),
  line: advice(MESSAGE),
  kakaotalk: advice(MESSAGE),
  naver: advice(PAGE),
}

export const networkIds = Object.keys(networks) as readonly NetworkId[]

/** Whether a text is within every limit of a network. */
export const fitsInto = ({ limits }: Network, text: string): boolean =>
  limits.every(({ most, measure }) => measure(text) <= most)
