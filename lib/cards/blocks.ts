/** Lines of text below each other, and several such blocks: how high they are and where each line stands. */
import { CAP, heightOf } from './sizes'
import type { FittedText } from './text-layout'
import type { PlacedLine, Style } from './types'
import type { Surroundings } from './visual-runs'

/** Lines below each other, not yet placed; `line` is the distance of their baselines in em. */
export type Block = FittedText & Style & { line: number }

/** From the top of the first capitals to the last baseline. */
export const heightOfBlock = (block: Block): number => heightOf(block, block.line)

/** Blocks below each other, the first one's capitals at `top`, `gap` between them. */
export type Stack = { blocks: readonly Block[]; gap: number }

/** The same of a stack. */
export const heightOfStack = ({ blocks, gap }: Stack): number =>
  blocks.reduce((height, block) => height + heightOfBlock(block), gap * Math.max(0, blocks.length - 1))

/** The lines before and behind one of them. */
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

/** The lines of a block, the first one's capitals at `top`. */
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

/** The lines of a stack, the first one's capitals at `top`. */
export const placeStack = ({ blocks, gap }: Stack, left: number, top: number): PlacedLine[] =>
  blocks.flatMap((block, index) => {
    const above = heightOfStack({ blocks: blocks.slice(0, index), gap }) + (index > 0 ? gap : 0)
    return placeBlock(block, left, top + above)
  })
