/** Inspects the pixels of drawn cards. */
import sharp from 'sharp'
import { type Box, type CardShape, shapes } from '@/lib/card-shapes'
import type { Direction } from '@/lib/cards/visual-runs'
import { cardColours as colours } from '@/lib/colours'

const isIn = ({ left, top, width, height }: Box, x: number, y: number): boolean =>
  x >= left && x < left + width && y >= top && y < top + height

const rgb = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** Maximum difference per channel caused by the palette. */
const SHIFT = 3

/** Pixel indices of a shape, row by row, each with whether it belongs to the coloured ground. */
type Area = { pixels: Uint32Array; onGround: Uint8Array }

/** Whether a pixel is in the part of a shape to check. */
export const areaOf = (
  shape: CardShape,
  where: (x: number, y: number) => boolean,
  direction: Direction = 'ltr',
): Area => {
  const { width, height, grounds } = shapes[shape]
  const pixels: number[] = []
  const onGround: number[] = []
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      // Mirrored for right-to-left languages.
      const across = direction === 'rtl' ? width - 1 - x : x
      if (!where(across, y)) continue
      pixels.push(y * width + x)
      onGround.push(Number(grounds.some((box) => isIn(box, across, y))))
    }
  }
  return { pixels: Uint32Array.from(pixels), onGround: Uint8Array.from(onGround) }
}

/** The pixels outside the safe area of a shape. */
export const outside = (shape: CardShape, direction: Direction = 'ltr'): Area =>
  areaOf(shape, (x, y) => !isIn(shapes[shape].safe, x, y), direction)

/**
 * Whether anything other than paper and the coloured ground is drawn in a part of a picture.
 *
 * @param withdrawn whether the ground is that of a withdrawn entry
 */
export const hasInk = async (
  bytes: Buffer,
  { pixels, onGround }: Area,
  withdrawn: boolean,
): Promise<boolean> => {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  const expected = [rgb(colours.paper), rgb(withdrawn ? colours.muted : colours.accent)]
  for (let index = 0; index < pixels.length; index++) {
    const at = (pixels[index] ?? 0) * info.channels
    const colour = expected[onGround[index] ?? 0] ?? []
    for (let channel = 0; channel < 3; channel++) {
      const shift = (data[at + channel] ?? 0) - (colour[channel] ?? 0)
      // Without `Math`, because jest makes looking up globals slow.
      if (shift > SHIFT || shift < -SHIFT) return true
    }
  }
  return false
}

/** Maximum size of a picture in bytes. */
export const mostBytes: Readonly<Record<CardShape, number>> = {
  wide: 60_000,
  square: 120_000,
  story: 120_000,
}

/** The format of a picture in one line, the same for all pictures of a shape. */
export const describePicture = async (bytes: Buffer): Promise<string> => {
  const { format, width, height, hasAlpha, space, isPalette } = await sharp(bytes).metadata()
  return `${format} ${width}x${height}, ${space}, palette ${isPalette}, alpha ${hasAlpha}`
}

/** The expected result of `describePicture` for a shape. */
export const expectedPicture = (shape: CardShape): string => {
  const { width, height } = shapes[shape]
  return `png ${width}x${height}, srgb, palette true, alpha false`
}
