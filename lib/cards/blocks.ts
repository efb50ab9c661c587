/** Measures and places blocks of text lines and stacks of blocks. */
import { CAP, heightOf } from './sizes'
import type { FittedText } from './text-layout'
import type { PlacedLine, Style } from './types'
import type { Surroundings } from './visual-runs'

/** Lines below each other, not yet placed; `line` is the distance between baselines in em. */
export type Block = FittedText & Style & { line: number }

/** Height from the top of the first line's capitals to the last baseline. */
export const heightOfBlock = (block: Block): number => heightOf(block, block.line)

/** Blocks below each other with `gap` between them. */
export type Stack = { blocks: readonly Block[]; gap: number }

/** Height of a stack, measured like that of a block. */
export const heightOfStack = ({ blocks, gap }: Stack): number =>
  blocks.reduce((height, block) => height + heightOfBlock(block), gap * Math.max(0, blocks.length - 1))

/** The text before and after a line of a block. */
const aroundLine = (lines: readonly string[], index: number): Surroundings => ({
  before: lines
    .slice(0, index)
    .map((line) => `${line} `)
    .join(''),
  behind: lines
    .slice(index + 1)
    .map((line) => ` ${line}`)
    .join(''),
})

/** Places the lines of a block with the first line's capitals at `top`. */
export const placeBlock = (
  { lines, size, line, weight, ink }: Block,
  left: number,
  top: number,
): PlacedLine[] =>
  lines.map((text, index) => ({
    text,
    size,
    weight,
    ink,
    left,
    baseline: top + size * (CAP + index * line),
    ...(lines.length > 1 && { around: aroundLine(lines, index) }),
  }))

/** Places the lines of a stack with the first line's capitals at `top`. */
export const placeStack = ({ blocks, gap }: Stack, left: number, top: number): PlacedLine[] =>
  blocks.flatMap((block, index) => {
    const above = heightOfStack({ blocks: blocks.slice(0, index), gap }) + (index > 0 ? gap : 0)
    return placeBlock(block, left, top + above)
  })
