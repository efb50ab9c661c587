/** How long a post may be on each network, by the network's own rule. What they are called is in the dictionary. */
import type { NetworkId } from '../languages'
import { graphemes, type LengthRule, mastodonLength, threadsLength, utf8Bytes, xLength } from './post-length'

export type Limit = { most: number; measure: LengthRule }

export type Network = {
  /** The first is the one that people know; a post keeps all of them. */
  limits: readonly [Limit, ...Limit[]]
  /** `rule`: the network takes no more. `advice`: it takes far more than anybody reads. */
  kind: 'rule' | 'advice'
}

const rule = (...limits: Network['limits']): Network => ({ limits, kind: 'rule' })

/** In grapheme clusters. */
const advice = (most: number): Network => ({ limits: [{ most, measure: graphemes }], kind: 'advice' })

/** Fits on the screen of a phone. */
const MESSAGE = 500
/** A paragraph or two beside a picture. */
const PAGE = 600

/** UTF-16 units: the strictest reading of what LinkedIn calls characters. */
const units: LengthRule = (text) => text.length

/** In the order of the share pages. */
export const networks: Readonly<Record<NetworkId, Network>> = {
  x: rule({ most: 280, measure: xLength }),
  // Both of the lexicon app.bsky.feed.post.
  bluesky: rule({ most: 300, measure: graphemes }, { most: 3000, measure: utf8Bytes }),
  // Of a server as it is installed; servers may allow more.
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
