/**
 * The shapes of share cards, with the position of each part. Shapes differ only in these numbers. File names,
 * messages and dictionary entries derive from this table.
 */

/** In pixels, from the top left of the card. */
export type Box = { left: number; top: number; width: number; height: number }

type Span = { left: number; right: number }

/** The direction of time on the scale. */
export type Axis = 'down' | 'across'

/**
 * The position of the scale: start and end along its axis, and on the other axis the edge at which ticks end.
 */
type ScalePlace = {
  axis: Axis
  from: number
  to: number
  edge: number
  /** The year or years above the scale; `room` is the length that they take from it. */
  heading: { at: number; align: 'left' | 'right'; baseline: number; room: number }
}

export type Shape = {
  width: number
  height: number
  /** Pixels per unit. Font sizes and gaps are in units, which are pixels on the wide card. */
  unit: number
  /** The areas in the colour of the band. On the card of the timeline, the first one covers all above the evidence. */
  bands: readonly Box[]
  scale: ScalePlace
  /** Ends of the skyline, which is in the place of the scale on the card of the timeline, and the side of a mark. */
  skyline: Span & { side: number }
  /** Baseline of the last line. */
  bottom: number
  /** Top of the first line's capitals; another one where there is a skyline. */
  top: { usual: number; skyline: number }
  /** Horizontal extent of date, title and marks. */
  column: Span
  /** Horizontal extent of the words below the marks. */
  evidence: Span
  /** Horizontal extent of the site's name and address, which end at its right. */
  colophon: Span
  /** All text and marks are inside this box: apps round corners and cut edges by up to 4% of each side. */
  safe: Box
}

const table = {
  /**
   * For links. Date, title and marks are inside the central square (x from 285 to 915), to which some networks crop.
   */
  wide: {
    width: 1200,
    height: 630,
    unit: 1,
    bands: [{ left: 0, top: 0, width: 262, height: 630 }],
    scale: {
      axis: 'down',
      from: 60,
      to: 570,
      edge: 262,
      heading: { at: 184, align: 'right', baseline: 79, room: 42 },
    },
    skyline: { left: 48, right: 1152, side: 13 },
    bottom: 571,
    top: { usual: 60, skyline: 60 },
    column: { left: 310, right: 900 },
    evidence: { left: 310, right: 860 },
    colophon: { left: 900, right: 1152 },
    safe: { left: 48, top: 26, width: 1104, height: 578 },
  },
  /** For posts. */
  square: {
    width: 1080,
    height: 1080,
    unit: 1.36,
    bands: [{ left: 0, top: 0, width: 1080, height: 252 }],
    scale: {
      axis: 'across',
      from: 84,
      to: 996,
      edge: 252,
      heading: { at: 84, align: 'left', baseline: 94, room: 0 },
    },
    skyline: { left: 84, right: 996, side: 14 },
    bottom: 1010,
    top: { usual: 316, skyline: 84 },
    column: { left: 84, right: 996 },
    evidence: { left: 84, right: 590 },
    colophon: { left: 620, right: 996 },
    safe: { left: 60, top: 60, width: 960, height: 960 },
  },
  /** For full-screen stories on phones. Apps cover the top 250 and the bottom 340 pixels with controls. */
  story: {
    width: 1080,
    height: 1920,
    unit: 1.55,
    bands: [
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
    skyline: { left: 86, right: 994, side: 14 },
    bottom: 1564,
    top: { usual: 566, skyline: 292 },
    column: { left: 86, right: 994 },
    evidence: { left: 86, right: 620 },
    colophon: { left: 650, right: 994 },
    safe: { left: 60, top: 250, width: 960, height: 1330 },
  },
} satisfies Readonly<Record<string, Shape>>

export type CardShape = keyof typeof table

export const shapes: Readonly<Record<CardShape, Shape>> = table

export const cardShapes = Object.keys(table) as readonly CardShape[]
