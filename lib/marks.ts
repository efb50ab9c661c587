/**
 * The marks of statements: one square each, whose shape says how sure it is. ■ confirmed, ◩ no primary source, □ single
 * source. Pages, cards and embeds all draw these outlines.
 */
/** What a mark says: the support of a statement. */
export type Mark = 'confirmed' | 'no-primary' | 'single-source'

/** The order of marks wherever they are counted instead of listed: the surest first. */
export const supports = ['confirmed', 'no-primary', 'single-source'] as const satisfies readonly Mark[]

/** Sizes and distances in the units of the picture. */
export type MarkSize = Readonly<{ side: number; gap: number; stroke: number }>

/** `filled` and `outlined` are SVG path data. Outlines are to be drawn with a stroke of the given width and no fill. */
export type DrawnMarks = Readonly<{ width: number; height: number; filled: string; outlined: string }>

export type MarkGrid = Readonly<{
  /** Marks in a row before the next row begins. */
  columns?: number
  /** Where the first row is. Rows of a column of time grow upwards. */
  first?: 'top' | 'bottom'
}>

const square = (x: number, y: number, side: number): string => `M${x} ${y}h${side}v${side}h${-side}z`

/** The lower left half of a square. */
const half = (x: number, y: number, side: number): string => `M${x} ${y}v${side}h${side}z`

/** The outlines of marks in a grid, in reading order. */
export const drawMarks = (
  marks: readonly Mark[],
  { side, gap, stroke }: MarkSize,
  { columns = marks.length, first = 'top' }: MarkGrid = {},
): DrawnMarks => {
  const step = side + gap
  const across = Math.min(columns, marks.length)
  const rows = across === 0 ? 0 : Math.ceil(marks.length / across)
  const extent = (count: number): number => Math.max(0, count * step - gap)
  let filled = ''
  let outlined = ''
  for (const [index, support] of marks.entries()) {
    const row = Math.floor(index / across)
    const x = (index % across) * step
    const y = (first === 'top' ? row : rows - 1 - row) * step
    if (support === 'confirmed') filled += square(x, y, side)
    else outlined += square(x + stroke / 2, y + stroke / 2, side - stroke)
    if (support === 'no-primary') filled += half(x, y, side)
  }
  return { width: extent(across), height: extent(rows), filled, outlined }
}

/** Marks of which each stands for `each` statements. */
export type FoldedMarks = Readonly<{ marks: readonly Mark[]; each: number }>

/** The surest first. */
export const sortMarks = (marks: readonly Mark[]): Mark[] =>
  supports.flatMap((support) => marks.filter((mark) => mark === support))

/** One mark for `each` statements. A kind of support that occurs keeps at least one mark. */
export const foldBy = (marks: readonly Mark[], each: number): readonly Mark[] =>
  each === 1
    ? marks
    : supports.flatMap((support) => {
        const count = marks.filter((mark) => mark === support).length
        return Array<Mark>(Math.ceil(count / each)).fill(support)
      })

/**
 * As many marks as statements or, if these are more than `most`, one for several. A few more marks than `most` are
 * possible.
 */
export const foldMarks = (marks: readonly Mark[], most = 60): FoldedMarks => {
  const each = Math.max(1, Math.ceil(marks.length / most))
  return { marks: foldBy(marks, each), each }
}
