/** The sizes in which event images are published. Images are never scaled up. */

type Size = { width: number; height: number }

/** Widths in pixels: a phone, and the content column on a high-density screen. */
const WIDTHS = [640, 1280]

/** Widths and heights in pixels, smallest first. */
export const imageSizes = ({ width, height }: Size): Size[] => {
  const widths = [...WIDTHS.filter((wide) => wide < width), Math.min(width, Math.max(...WIDTHS))]
  return [...new Set(widths)].map((wide) => ({
    width: wide,
    height: Math.max(1, Math.round((height * wide) / width)),
  }))
}
