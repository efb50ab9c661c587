/**
 * Where everything on a card stands: every box and every line of text with its size and place. What draws it has
 * nothing left to decide.
 */
import type { CardContent } from './card'
import { layoutColumn } from './column'
import type { Weight } from './font-files'
import { layoutRuler } from './ruler'
import { type Box, shapes } from './shapes'
import type { Direction, Surroundings } from './visual-runs'

/** Width of a line in pixels. */
export type MeasureWeight = (text: string, weight: Weight, size: number) => number

/** The same of a line in a language of this direction. */
type MeasureDirected = (text: string, weight: Weight, size: number, direction: Direction) => number

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

/** Thickness of the rule in units of the shape. */
const RULE = 2

/** The layout as in a mirror; lines begin at the right then. */
const mirrored = ({ boxes, lines }: Layout, width: number, measure: MeasureWeight): Layout => ({
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
  const measure: MeasureWeight = (text, weight, size) => measureDirected(text, weight, size, direction)
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
