/** The shapes that cards come in, and where in each the parts stand. All lengths are pixels. */

type Span = { left: number; right: number }

export type Shape = {
  width: number
  height: number
  /** The coloured side with the scale, from the left edge. */
  sideWidth: number
  /** Top of the first line's capitals and baseline of the last line. */
  text: { top: number; bottom: number }
  /** Context, date, title and evidence. */
  column: Span
  /** Name and address of the site. */
  colophon: Span
}

export const shapes = {
  /**
   * For links. Date and title stay within the middle square, 285 to 915, which is all that some networks show;
   * all text stays within 15 to 615 from the top, for those that crop to 2:1.
   */
  wide: {
    width: 1200,
    height: 630,
    sideWidth: 262,
    text: { top: 66, bottom: 564 },
    column: { left: 310, right: 900 },
    colophon: { left: 944, right: 1148 },
  },
} as const satisfies Record<string, Shape>

export type ShapeName = keyof typeof shapes
