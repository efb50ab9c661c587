/** Types of cards: their content, and the layout of their lines and boxes. */

import type { Box, CardShape } from '../card-shapes'
import type { cardColours } from '../colours'
import type { Language } from '../languages'
import type { DrawnMarks, Mark } from '../marks'
import type { CardSkyline } from './card-skyline'
import type { Weight } from './font-files'
import type { HeroDate } from './hero-date'
import type { Scale } from './scale'
import type { Direction, Surroundings } from './visual-runs'

export type CardWords = {
  /** Empty on the card of the timeline, and if there is none. */
  date: string
  /** The date, split where a line break is preferred. */
  dateParts: HeroDate
  title: string
  /** Above the date; empty on cards of events. On that of the timeline, it is the dates of the main era. */
  kicker: string
  /** Only drawn if it fits in full; empty on cards of events. */
  subtitle: string
  /** Below the marks. */
  evidence: string
  /** The number of events, below the evidence; empty on cards of events. */
  count: string
  /** What a mark stands for if not for one statement, beside the count. It is about the picture, so not said otherwise. */
  key: string
  siteName: string
  /** Host and path. */
  siteAddress: string
}

/** Everything that determines the picture. */
export type CardContent = {
  shape: CardShape
  /** Writing direction of the language. */
  direction: Direction
  words: CardWords
  /** The surest first. */
  marks: readonly Mark[]
  scale: Scale
  /** Shown instead of the scale. */
  skyline?: CardSkyline
  withdrawn: boolean
}

/** The subject of a card; `id` is the slug of an event or the id of a theme. */
export type CardOf = { kind: 'timeline' } | { kind: 'event' | 'theme'; id: string }

export type Card = CardContent & {
  language: Language
  of: CardOf
  /** File name without extension: the event's slug, `theme-` and the id, or `timeline`; with the shape if not wide. */
  name: string
  /** Alternative text, with the title in full. */
  alt: string
  /** Pixels. */
  width: number
  height: number
  /** 12 hex digits; see `card-hash.ts`. */
  hash: string
}

/** The cards of a thing, by shape. A site need not have every shape. */
export type Cards = Readonly<Partial<Record<CardShape, Card>>>

/** Those of the timeline, which pages without a card of their own show. */
export type TimelineCards = Cards & Readonly<{ wide: Card }>

/** Width of a line in pixels. */
export type MeasureLine = (text: string, weight: Weight, size: number) => number

export type Ink = keyof typeof cardColours

export type Style = { weight: Weight; ink: Ink }

/**
 * One line of text; `left` and `baseline` are pixels from the top left of the card, `around` is the text before and
 * after the line.
 */
export type PlacedLine = Style & {
  text: string
  size: number
  left: number
  baseline: number
  around?: Surroundings
}

/** `round` is the corner radius in pixels. */
export type PlacedBox = Box & { ink: Ink; round?: number }

/** Marks drawn from their top left corner. */
export type PlacedMarks = DrawnMarks & Readonly<{ left: number; top: number; stroke: number; ink: Ink }>

/** In drawing order; lines are drawn over boxes. */
export type Layout = {
  boxes: readonly PlacedBox[]
  marks: readonly PlacedMarks[]
  lines: readonly PlacedLine[]
}
