/** What the pixels of a card's picture say, for the tests of drawn cards. */
import sharp from 'sharp'
import type { CardShape } from '@/lib/addresses'
import { colours } from '@/lib/share/picture'
import { type Box, shapes } from '@/lib/share/shapes'

const isIn = ({ left, top, width, height }: Box, x: number, y: number): boolean =>
  x >= left && x < left + width && y >= top && y < top + height

const rgb = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** A palette may shift a colour by this much. */
const SHIFT = 3

/**
 * Whether anything but paper and the coloured ground is drawn where a test says that nothing may be.
 *
 * @param withdrawn whether the ground is that of a withdrawn entry
 */
export const hasInk = async (
  bytes: Buffer,
  shape: CardShape,
  withdrawn: boolean,
  where: (x: number, y: number) => boolean,
): Promise<boolean> => {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  const { grounds } = shapes[shape]
  const ground = rgb(withdrawn ? colours.muted : colours.accent)
  const paper = rgb(colours.paper)
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      if (!where(x, y)) continue
      const expected = grounds.some((box) => isIn(box, x, y)) ? ground : paper
      const at = (y * info.width + x) * info.channels
      for (let channel = 0; channel < 3; channel++) {
        if (Math.abs((data[at + channel] ?? 0) - (expected[channel] ?? 0)) > SHIFT) return true
      }
    }
  }
  return false
}

/** Whether anything is drawn outside the safe area of the shape. */
export const hasInkOutside = (bytes: Buffer, shape: CardShape, withdrawn: boolean): Promise<boolean> => {
  const { safe } = shapes[shape]
  return hasInk(bytes, shape, withdrawn, (x, y) => !isIn(safe, x, y))
}

/** The most bytes that a picture may have. */
export const mostBytes: Readonly<Record<CardShape, number>> = {
  wide: 60_000,
  square: 120_000,
  story: 120_000,
}

/** What a picture is, in one line: the same for all of one shape. */
export const describePicture = async (bytes: Buffer): Promise<string> => {
  const { format, width, height, hasAlpha, space, isPalette } = await sharp(bytes).metadata()
  return `${format} ${width}x${height}, ${space}, palette ${isPalette}, alpha ${hasAlpha}`
}

/** What a picture of this shape has to be. */
export const expectedPicture = (shape: CardShape): string => {
  const { width, height } = shapes[shape]
  return `png ${width}x${height}, srgb, palette true, alpha false`
}
