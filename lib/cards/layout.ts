/**
 * Computes the layout of a card: the size and position of every box and every line of text. The renderer makes no
 * layout decisions of its own.
 */

import { shapes } from '../card-shapes'
import { layoutColumn } from './column'
import type { Weight } from './font-files'
import { layoutRuler } from './ruler'
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
  ...(marks && { marks: { ...marks, left: width - marks.left - marks.width } }),
})

/** Lays out the texts, the marks and the scale of a card in its shape, mirrored for right-to-left languages. */
export const layoutCard = (content: CardContent, measureDirected: MeasureDirected): Layout => {
  const { direction, scale } = content
  const shape = shapes[content.shape]
  const measure: MeasureLine = (text, weight, size) => measureDirected(text, weight, size, direction)
  const ruler = layoutRuler(scale, shape, measure)
  const { lines, marks } = layoutColumn(content, shape, measure)
  const layout: Layout = {
    boxes: [...shape.bands.map((band): PlacedBox => ({ ...band, ink: 'band' })), ...ruler.boxes],
    lines: [...ruler.lines, ...lines],
    ...(marks && { marks }),
  }
  return direction === 'rtl' ? mirrored(layout, shape.width, measure) : layout
}
