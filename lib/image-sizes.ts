/** The sizes that the pictures of events are published in: light, sharp on any screen, never larger than the original. */

type Size = { width: number; height: number }

/** Pixels across: of a phone, and of the column of a page on a fine screen. */
const WIDTHS = [640, 1280]

/** Widths and heights in pixels, the smallest first. */
export const imageSizes = ({ width, height }: Size): Size[] => {
  const widths = [...WIDTHS.filter((wide) => wide < width), Math.min(width, Math.max(...WIDTHS))]
  return [...new Set(widths)].map((wide) => ({
    width: wide,
    height: Math.max(1, Math.round((height * wide) / width)),
  }))
}
