/** Lays out the skyline on the card of the timeline. */
import type { Shape } from '../card-shapes'
import { drawMarks } from '../marks'
import type { CardSkyline } from './card-skyline'
import { layoutFoot, layoutHead } from './column'
import type { CardContent, Layout, MeasureLine, PlacedBox, PlacedLine, PlacedMarks } from './types'
import type { Direction } from './visual-runs'

/** In pixels. */
const MARK = { gap: 3, stroke: 2 }
/** Marks side by side in a column. */
const ABREAST = 2
/** In units of the shape: of the axis, the room below it within the band, and what is below and beside that. */
const AXIS = { thickness: 2, tick: 22, label: 22, gap: 8, room: 44, end: 10 }
const GAP = { belowBand: 28, besideTower: 24 }
/** Half of the room that a break takes from the axis, in pixels. */
const BREAK = 18

/** The columns, the axis and the labels of its ticks, in pixels from left to right. */
const layoutSkyline = (
  { columns, ticks, breaks }: CardSkyline,
  ground: number,
  { unit, skyline: { left, right, side } }: Shape,
  direction: Direction,
  measure: MeasureLine,
): Layout => {
  const at = (x: number): number => Math.round(left + x * (right - left))
  const thickness = Math.round(AXIS.thickness * unit)
  const starts = [left, ...breaks.map((x) => at(x) + BREAK)]
  const ends = [...breaks.map((x) => at(x) - BREAK), right]
  const boxes = starts.map(
    (start, index): PlacedBox => ({
      left: start,
      top: ground,
      width: (ends[index] ?? right) - start,
      height: thickness,
      ink: 'paper',
    }),
  )
  for (const x of [...starts.slice(1), ...ends.slice(0, -1)]) {
    const height = AXIS.end * unit
    boxes.push({ left: x, top: ground - height, width: thickness, height, ink: 'paper' })
  }
  const lines: PlacedLine[] = []
  let free = left
  for (const { x, label, isYear } of ticks) {
    const style = { size: AXIS.label * unit, weight: isYear ? 600 : 500 } as const
    const from = at(x) + AXIS.gap * unit
    const to = from + measure(label, style.weight, style.size)
    if (at(x) < free || to > right) continue
    free = to + AXIS.gap * unit
    boxes.push({ left: at(x), top: ground, width: thickness, height: AXIS.tick * unit, ink: 'paper' })
    const baseline = Math.round(ground + (AXIS.tick + 2) * unit)
    lines.push({ ...style, text: label, ink: isYear ? 'paper' : 'on-band-soft', left: from, baseline })
  }
  const width = ABREAST * (side + MARK.gap) - MARK.gap
  const marks = columns.map(({ x, marks }): PlacedMarks => {
    const drawn = drawMarks(marks, { ...MARK, side }, { columns: ABREAST, first: 'bottom', direction })
    const place = { left: at(x) - Math.round(width / 2), top: ground - MARK.gap - drawn.height }
    return { ...drawn, ...place, stroke: MARK.stroke, ink: 'paper' }
  })
  return { boxes, lines, marks }
}

/**
 * The skyline at the foot of a band that covers all above the evidence, with the title in the band. A tower stands
 * beside the title, other columns below it.
 */
export const layoutWithSkyline = (
  content: CardContent,
  skyline: CardSkyline,
  shape: Shape,
  measure: MeasureLine,
): Layout => {
  const { unit, width, column } = shape
  const foot = layoutFoot(content, shape, measure)
  const bandEnd = Math.round(foot.top - GAP.belowBand * unit)
  const ground = bandEnd - Math.round(AXIS.room * unit)
  const picture = layoutSkyline(skyline, ground, shape, content.direction, measure)
  const tower = skyline.tower ? picture.marks.at(-1) : undefined
  const right = Math.min(column.right, (tower?.left ?? column.right) - GAP.besideTower * unit)
  const low = picture.marks.filter((marks) => marks !== tower && marks.left < right)
  const bottom = Math.min(ground, ...low.map(({ top }) => top))
  const place = { left: column.left, right, top: shape.top.skyline, bottom, unit }
  const bands = [{ left: 0, top: 0, width, height: bandEnd }, ...shape.bands.slice(1)]
  return {
    boxes: [...bands.map((band): PlacedBox => ({ ...band, ink: 'band' })), ...picture.boxes],
    marks: picture.marks,
    lines: [...picture.lines, ...layoutHead(content, place, measure), ...foot.lines],
  }
}
