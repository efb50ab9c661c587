/** What a card says, and where each line and box of it is drawn. */

import type { Box, CardShape } from '../card-shapes'
import type { Language } from '../languages'
import type { Weight } from './font-files'
import type { HeroDate } from './hero-date'
import type { Scale } from './scale'
import type { Direction, Surroundings } from './visual-runs'

export type CardWords = {
  /** Empty when there is none, as for a timeline without dates. */
  date: string
  /** The date in the parts between which its line may be broken. */
  dateParts: HeroDate
  title: string
  /** Drawn where it fits whole; empty on the cards of events. */
  subtitle: string
  /** The era, then the themes; as many as there is room for are drawn. */
  context: readonly string[]
  evidence: string
  siteName: string
  /** Host and path. */
  siteAddress: string
}

/** Everything that shapes the picture. */
export type CardContent = {
  shape: CardShape
  /** Of its language. */
  direction: Direction
  words: CardWords
  scale: Scale
  withdrawn: boolean
}

/** What a card is of; `id` is an event's slug or a theme's id. */
export type CardOf = { kind: 'timeline' } | { kind: 'event' | 'theme'; id: string }

export type Card = CardContent & {
  language: Language
  of: CardOf
  /** As in its address: the event's slug, `theme-` and its id, or `timeline`, with the shape where it is not wide. */
  name: string
  /** The words of the picture for those who do not see it, the title always in full. */
  alt: string
  /** Pixels. */
  width: number
  height: number
  /** 12 hex digits; another picture has another hash. */
  hash: string
}

/** One card in each shape. */
export type Cards = Readonly<Record<CardShape, Card>>

/** Width of a line in pixels. */
export type MeasureLine = (text: string, weight: Weight, size: number) => number

/** `ground` is the coloured part; `pale` and `faint` are paper that lets it shine through. */
export type Ink = 'strong' | 'muted' | 'accent' | 'rule' | 'ground' | 'paper' | 'pale' | 'faint'

export type Style = { weight: Weight; ink: Ink }

/**
 * One line of text; `left` and `baseline` are pixels from the top left of the card, `around` is the rest of the text
 * that it is a part of.
 */
export type PlacedLine = Style & {
  text: string
  size: number
  left: number
  baseline: number
  around?: Surroundings
}

/** `round` is the radius of its corners. */
export type PlacedBox = Box & { ink: Ink; round?: number }

/** In the order of drawing, the lines over the boxes. */
export type Layout = { boxes: readonly PlacedBox[]; lines: readonly PlacedLine[] }
