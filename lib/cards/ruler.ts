/** Lays out the scale of a card: a ruler of months or years on the band, with a mark for each date. */

import type { Axis, Box, Shape } from '../card-shapes'
import type { Mark, Scale } from './scale'
import { CAP } from './sizes'
import type { Layout, MeasureLine, PlacedBox, PlacedLine } from './types'

const TICKS_PER_UNIT = 4
/** In units of the shape, like all lengths here. */
const TICK = { long: 56, short: 24, thickness: 2 }
const LABEL = { size: 24, smallest: 14, gap: 22 }
const HEADING_SIZE = 25

/** Radius of a mark and width of the ring around it; smaller if there is more than one. */
const markSize = (count: number) => (count > 1 ? { radius: 11, ring: 5 } : { radius: 16, ring: 6 })

/** A box relative to the axis: `start` and `length` along the scale, `edge` and `depth` across it. */
type Lying = { start: number; length: number; edge: number; depth: number }

type AxisLayout = {
  box: (lying: Lying) => Box
  /** Length along the scale, in em, that a label of this width needs, including the gap to the next label. */
  takes: (width: number) => number
  /** Position of a label centred at `along`, with its edge next to the ticks at `across`. */
  label: (along: number, across: number, width: number, capital: number) => { left: number; baseline: number }
}

const axisLayouts: Readonly<Record<Axis, AxisLayout>> = {
  down: {
    box: ({ start, length, edge, depth }) => ({ left: edge, top: start, width: depth, height: length }),
    takes: () => 1.2,
    label: (along, across, width, capital) => ({ left: across - width, baseline: along + capital / 2 }),
  },
  across: {
    box: ({ start, length, edge, depth }) => ({ left: start, top: edge, width: length, height: depth }),
    takes: (width) => width + 0.4,
    label: (along, across, width) => ({ left: along - width / 2, baseline: across }),
  },
}

/** Lays out the scale of a card in its shape; the result is in pixels. */
export const layoutRuler = (
  { labels, heading, marks }: Scale,
  { unit, scale: place }: Shape,
  measure: MeasureLine,
): Layout => {
  const { box, takes, label: labelAt } = axisLayouts[place.axis]
  const from = place.from + (heading === '' ? 0 : place.heading.room)
  const at = (share: number): number => Math.round(from + share * (place.to - from))
  const count = labels.length

  const ticks = Array.from({ length: count * TICKS_PER_UNIT + 1 }, (_, index): PlacedBox => {
    const long = index % TICKS_PER_UNIT === 0
    const depth = (long ? TICK.long : TICK.short) * unit
    const thickness = TICK.thickness * unit
    const start = at(index / (count * TICKS_PER_UNIT)) - thickness / 2
    return {
      ...box({ start, length: thickness, edge: place.edge - depth, depth }),
      ink: long ? 'paper' : 'on-band-soft',
    }
  })

  const { radius, ring } = markSize(marks.length)
  const bars = (thickness: number, ink: 'band' | 'paper'): PlacedBox[] =>
    marks.map(({ from: start, to: end }) => ({
      ...box({
        start: at(start) - thickness,
        length: at(end) - at(start) + 2 * thickness,
        edge: place.edge - thickness,
        depth: 2 * thickness,
      }),
      ink,
      round: thickness,
    }))

  const widest = Math.max(0, ...labels.map((label) => measure(label, 600, 1)))
  const room = (place.to - from) / count / takes(widest)
  const size = Math.max(LABEL.smallest * unit, Math.min(LABEL.size * unit, room))
  const isMarked = (index: number): boolean =>
    marks.some((mark: Mark) => mark.from * count < index + 0.99 && mark.to * count > index + 0.01)
  const placedLabels = labels.map((text, index): PlacedLine => {
    const weight = isMarked(index) ? 600 : 500
    const across = place.edge - (TICK.long + LABEL.gap) * unit
    const spot = labelAt(at((index + 0.5) / count), across, measure(text, weight, size), CAP * size)
    return { text, size, weight, ink: isMarked(index) ? 'paper' : 'on-band-soft', ...spot }
  })

  const { at: side, align, baseline } = place.heading
  const headingSize = HEADING_SIZE * unit
  const left = align === 'left' ? side : side - measure(heading, 600, headingSize)
  const placedHeading: PlacedLine[] =
    heading === '' ? [] : [{ text: heading, size: headingSize, weight: 600, ink: 'paper', left, baseline }]

  return {
    boxes: [
      ...(count > 0 ? ticks : []),
      ...bars(radius * unit, 'band'),
      ...bars((radius - ring) * unit, 'paper'),
    ],
    marks: [],
    lines: [...placedHeading, ...placedLabels],
  }
}
