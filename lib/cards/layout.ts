/**
 * Where everything on a card stands: every box and every line of text with its size and place. What draws it has
 * nothing left to decide.
 */

import { shapes } from '../card-shapes'
import { layoutColumn } from './column'
import type { Weight } from './font-files'
import { layoutRuler } from './ruler'
import type { CardContent, Layout, MeasureLine, PlacedBox } from './types'
import type { Direction } from './visual-runs'

/** The same of a line in a language of this direction. */
type MeasureDirected = (text: string, weight: Weight, size: number, direction: Direction) => number

/** Thickness of the rule in units of the shape. */
const RULE = 2

/** The layout as in a mirror; lines begin at the right then. */
const mirrored = ({ boxes, lines }: Layout, width: number, measure: MeasureLine): Layout => ({
  boxes: boxes.map((box) => ({ ...box, left: width - box.left - box.width })),
  lines: lines.map((line) => ({
    ...line,
    left: width - line.left - measure(line.text, line.weight, line.size),
  })),
})

/** Sets the words and the scale of a card in its shape, mirrored where the language runs from right to left. */
export const layoutCard = (
  { shape: name, words, scale, direction }: CardContent,
  measureDirected: MeasureDirected,
): Layout => {
  const shape = shapes[name]
  const { column, unit, grounds } = shape
  const measure: MeasureLine = (text, weight, size) => measureDirected(text, weight, size, direction)
  const ruler = layoutRuler(scale, shape, measure)
  const { lines, rule } = layoutColumn(words, shape, direction, measure)
  const layout: Layout = {
    boxes: [
      ...grounds.map((ground): PlacedBox => ({ ...ground, ink: 'ground' })),
      ...ruler.boxes,
      { left: column.left, top: rule, width: column.right - column.left, height: RULE * unit, ink: 'rule' },
    ],
    lines: [...ruler.lines, ...lines],
  }
  return direction === 'rtl' ? mirrored(layout, shape.width, measure) : layout
}
