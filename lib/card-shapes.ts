/**
 * The shapes that cards come in, and where in each the parts stand. A shape is nothing but numbers: what they are
 * used for is the same in all. Names of files, messages and words follow from this table.
 */

/** All lengths are pixels, from the top left of the card. */
export type Box = { left: number; top: number; width: number; height: number }

type Span = { left: number; right: number }

/** Which way time goes along the scale. */
export type Axis = 'down' | 'across'

/** Where the scale stands: its two ends along its axis, and across it the edge that the ticks end at. */
export type ScalePlace = {
  axis: Axis
  from: number
  to: number
  edge: number
  /** The year or years over the scale; `room` is what they take of its length. */
  heading: { at: number; align: 'left' | 'right'; baseline: number; room: number }
}

export type Shape = {
  width: number
  height: number
  /** Pixels to one of the units that sizes and gaps are given in, those of the wide card. */
  unit: number
  /** The coloured parts. */
  grounds: readonly Box[]
  scale: ScalePlace
  /** Top of the first line's capitals and baseline of the last line. */
  text: { top: number; bottom: number }
  /** Context, date and title, and the rule below them. */
  column: Span
  /** Below the rule. */
  evidence: Span
  /** Name and address of the site, below the rule where that reaches over it; flush with the side named. */
  colophon: Span & { flush: 'left' | 'right' }
  /** No text stands outside. */
  safe: Box
}

const table = {
  /**
   * For links. Date and title stay within the middle square, 285 to 915, which is all that some networks show;
   * all text stays within 15 to 615 from the top, for those that crop to 2:1.
   */
  wide: {
    width: 1200,
    height: 630,
    unit: 1,
    grounds: [{ left: 0, top: 0, width: 262, height: 630 }],
    scale: {
      axis: 'down',
      from: 60,
      to: 570,
      edge: 262,
      heading: { at: 184, align: 'right', baseline: 79, room: 42 },
    },
    text: { top: 60, bottom: 570 },
    column: { left: 310, right: 900 },
    evidence: { left: 310, right: 900 },
    colophon: { left: 940, right: 1160, flush: 'left' },
    safe: { left: 40, top: 15, width: 1120, height: 600 },
  },
  /** For posts. */
  square: {
    width: 1080,
    height: 1080,
    unit: 1.36,
    grounds: [{ left: 0, top: 0, width: 1080, height: 252 }],
    scale: {
      axis: 'across',
      from: 84,
      to: 996,
      edge: 252,
      heading: { at: 84, align: 'left', baseline: 94, room: 0 },
    },
    text: { top: 316, bottom: 1010 },
    column: { left: 84, right: 996 },
    evidence: { left: 84, right: 590 },
    colophon: { left: 620, right: 996, flush: 'right' },
    safe: { left: 60, top: 60, width: 960, height: 960 },
  },
  /** For a phone's whole screen: over the first 250 and the last 340 pixels the apps lay their controls. */
  story: {
    width: 1080,
    height: 1920,
    unit: 1.55,
    grounds: [
      { left: 0, top: 0, width: 1080, height: 480 },
      { left: 0, top: 1650, width: 1080, height: 270 },
    ],
    scale: {
      axis: 'across',
      from: 86,
      to: 994,
      edge: 480,
      heading: { at: 86, align: 'left', baseline: 292, room: 0 },
    },
    text: { top: 566, bottom: 1564 },
    column: { left: 86, right: 994 },
    evidence: { left: 86, right: 620 },
    colophon: { left: 650, right: 994, flush: 'right' },
    safe: { left: 60, top: 250, width: 960, height: 1330 },
  },
} satisfies Readonly<Record<string, Shape>>

export type CardShape = keyof typeof table

export const shapes: Readonly<Record<CardShape, Shape>> = table

export const cardShapes = Object.keys(table) as readonly CardShape[]
