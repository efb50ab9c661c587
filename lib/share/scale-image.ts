/** The picture of an event as it is published: scaled down, upright, without what cameras write into their files. */
import sharp from 'sharp'

/** Drawings stay crisp and photographs smooth, at a tenth of what a camera writes. */
const WEBP = { quality: 80, smartSubsample: true, effort: 5 } as const

/**
 * The bytes of a WebP file in sRGB; the same original gives the same bytes.
 *
 * @param original bytes of the file in the data folder
 * @param width pixels across
 */
export const scaleImage = (original: Buffer, width: number): Promise<Buffer> =>
  sharp(original).autoOrient().resize({ width }).toColourspace('srgb').webp(WEBP).toBuffer()
