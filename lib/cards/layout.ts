/** Computes the layout of a card: the size and position of every box, every mark and every line of text. */

import { type Shape, shapes } from '../card-shapes'
import { layoutFoot, layoutHead } from './column'
import type { Weight } from './font-files'
import { layoutRuler } from './ruler'
import { layoutWithSkyline } from './skyline'
import type { CardContent, Layout, MeasureLine, PlacedBox } from './types'
import type { Direction } from './visual-runs'

/** Width of a line in pixels, in a language of this direction. */
type MeasureDirected = (text: string, weight: Weight, size: number, direction: Direction) => number

/** Mirrors a layout horizontally; lines are then aligned at the right. */
const mirrored = ({ boxes, lines, marks }: Layout, width: number, measure: MeasureLine): Layout => ({
  boxes: boxes.map((box) => ({ ...box, left: width - box.left - box.width })),
  lines: lines.map((line) => ({
    ...line,
    left: width - line.left - measure(line.text, line.weight, line.size),
  })),
  marks: marks.map((placed) => ({ ...placed, left: width - placed.left - placed.width })),
})

/** The head beside or below the scale of time. */
const layoutWithScale = (content: CardContent, shape: Shape, measure: MeasureLine): Layout => {
  const foot = layoutFoot(content, shape, measure)
  const ruler = layoutRuler(content.scale, shape, measure)
  const place = { ...shape.column, top: shape.top.usual, bottom: foot.top, unit: shape.unit }
  return {
    boxes: [...shape.bands.map((band): PlacedBox => ({ ...band, ink: 'band' })), ...ruler.boxes],
    marks: foot.marks,
    lines: [...ruler.lines, ...layoutHead(content, place, measure), ...foot.lines],
  }
}

/** Lays out the texts, the marks and the picture of time of a card, mirrored for right-to-left languages. */
export const layoutCard = (content: CardContent, measureDirected: MeasureDirected): Layout => {
  const { direction, skyline } = content
  const shape = shapes[content.shape]
  const measure: MeasureLine = (text, weight, size) => measureDirected(text, weight, size, direction)
  const layout = skyline
    ? layoutWithSkyline(content, skyline, shape, measure)
    : layoutWithScale(content, shape, measure)
  return direction === 'rtl' ? mirrored(layout, shape.width, measure) : layout
}
