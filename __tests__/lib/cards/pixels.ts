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

/** The pixels of a shape in the part to check, row by row, as indices. */
export const areaOf = (
  shape: CardShape,
  where: (x: number, y: number) => boolean,
  direction: Direction = 'ltr',
): Uint32Array => {
  const { width, height } = shapes[shape]
  const pixels: number[] = []
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      // Mirrored for right-to-left languages.
      if (where(direction === 'rtl' ? width - 1 - x : x, y)) pixels.push(y * width + x)
    }
  }
  return Uint32Array.from(pixels)
}

/** The pixels outside the safe area of a shape. */
export const outside = (shape: CardShape, direction: Direction = 'ltr'): Uint32Array =>
  areaOf(shape, (x, y) => !isIn(shapes[shape].safe, x, y), direction)

/**
 * Whether anything other than paper and bands is drawn in a part of a picture. Letters in the colour of a band count,
 * because of their edges.
 *
 * @param withdrawn whether the band is that of a withdrawn entry
 */
export const hasInk = async (bytes: Buffer, pixels: Uint32Array, withdrawn: boolean): Promise<boolean> => {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  const grounds = [rgb(colours.paper), rgb(withdrawn ? colours.soft : colours.band)]
  const isGround = (at: number, [red = 0, green = 0, blue = 0]: number[]): boolean => {
    // Without `Math`, because jest makes looking up globals slow.
    const [r, g, b] = [(data[at] ?? 0) - red, (data[at + 1] ?? 0) - green, (data[at + 2] ?? 0) - blue]
    return r * r <= SHIFT ** 2 && g * g <= SHIFT ** 2 && b * b <= SHIFT ** 2
  }
  for (const pixel of pixels) {
    if (!grounds.some((ground) => isGround(pixel * info.channels, ground))) return true
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
