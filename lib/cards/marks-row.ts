/** Sizes the marks of a card: one row of large ones if they fit, otherwise smaller ones, at last in several rows. */
import { type DrawnMarks, drawMarks, type Mark } from '../marks'
import type { Direction } from './visual-runs'

/** In order of preference, in units of the shape; `most` is the number of rows up to which a size is used. */
const SIZES = [
  { side: 26, gap: 7, most: 1 },
  { side: 22, gap: 6, most: 1 },
  { side: 18, gap: 5, most: 1 },
  { side: 22, gap: 6, most: 2 },
  { side: 18, gap: 5, most: 2 },
  { side: 15, gap: 4, most: 2 },
  { side: 10, gap: 3, most: Number.POSITIVE_INFINITY },
]
const STROKE = 2

export type MarksRow = DrawnMarks & { stroke: number }

/** The marks within a width in pixels, in rows of equal length, on whole pixels so that their edges are sharp. */
export const fitMarks = (
  marks: readonly Mark[],
  width: number,
  unit: number,
  direction: Direction,
): MarksRow | undefined => {
  if (marks.length === 0) return undefined
  const stroke = Math.round(STROKE * unit)
  for (const { most, ...size } of SIZES) {
    const [side, gap] = [Math.round(size.side * unit), Math.round(size.gap * unit)]
    const rows = Math.ceil(marks.length / Math.floor((width + gap) / (side + gap)))
    if (rows > most) continue
    const columns = Math.ceil(marks.length / rows)
    return { ...drawMarks(marks, { side, gap, stroke }, { columns, direction }), stroke }
  }
  return undefined
}
