import { drawMarks, type Mark, type MarkGrid, type MarkSize } from '@/lib/marks'

/** In pixels: for lists and running text, for the heads of pages and statements, and for keys. */
const sizes = {
  small: { side: 8, gap: 2, stroke: 1 },
  medium: { side: 10, gap: 3, stroke: 1 },
  large: { side: 13, gap: 4, stroke: 1.5 },
} as const satisfies Record<string, MarkSize>

/** Marks in a row, so that it fits a narrow frame. */
const IN_ROW = 24

type Props = MarkGrid & { marks: readonly Mark[]; size?: keyof typeof sizes }

/** A row or grid of marks in the colour of the text. Silent: the words beside it say the same. */
export const Marks = ({ marks, size = 'small', columns = IN_ROW, ...grid }: Props) => {
  const { width, height, filled, outlined } = drawMarks(marks, sizes[size], { columns, ...grid })
  return (
    <svg
      className="marks"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {outlined && <path className="o" strokeWidth={sizes[size].stroke} d={outlined} />}
      {filled && <path d={filled} />}
    </svg>
  )
}
