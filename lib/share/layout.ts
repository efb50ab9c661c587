/**
 * Where everything on a card stands: every box and every line of text with its size and place. What draws it has
 * nothing left to decide.
 */
import type { CardContent } from './card'
import { layoutColumn } from './column'
import type { Weight } from './font-files'
import { layoutRuler } from './ruler'
import { type Box, shapes } from './shapes'

/** Width of a line in pixels. */
export type MeasureWeight = (text: string, weight: Weight, size: number) => number

/** `ground` is the coloured part; `pale` and `faint` are paper that lets it shine through. */
export type Ink = 'strong' | 'muted' | 'accent' | 'rule' | 'ground' | 'paper' | 'pale' | 'faint'

export type Style = { weight: Weight; ink: Ink }

/** One line of text; `left` and `baseline` are pixels from the top left of the card. */
export type PlacedLine = Style & { text: string; size: number; left: number; baseline: number }

/** `round` is the radius of its corners. */
export type PlacedBox = Box & { ink: Ink; round?: number }

/** In the order of drawing, the lines over the boxes. */
export type Layout = { boxes: readonly PlacedBox[]; lines: readonly PlacedLine[] }

/** Thickness of the rule in units of the shape. */
const RULE = 2

/** Sets the words and the scale of a card in its shape. */
export const layoutCard = ({ shape: name, words, scale }: CardContent, measure: MeasureWeight): Layout => {
  const shape = shapes[name]
  const { column, unit, grounds } = shape
  const ruler = layoutRuler(scale, shape, measure)
  const { lines, rule } = layoutColumn(words, shape, measure)
  return {
    boxes: [
      ...grounds.map((ground): PlacedBox => ({ ...ground, ink: 'ground' })),
      ...ruler.boxes,
      { left: column.left, top: rule, width: column.right - column.left, height: RULE * unit, ink: 'rule' },
    ],
    lines: [...ruler.lines, ...lines],
  }
}
