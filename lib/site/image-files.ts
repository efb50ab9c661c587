/** The images of events, scaled to the widths that pages use. */
import sharp from 'sharp'
import { imageFilePath } from '../addresses'
import { imageSizes } from '../image-sizes'
import { readImage } from '../timeline/read'
import type { Timeline } from '../timeline/types'
import type { SiteFile } from './table'

/** Keeps drawings crisp and photographs smooth at about a tenth of the size of a camera file. */
const WEBP = { quality: 80, smartSubsample: true, effort: 5 } as const

/**
 * Scales an image to a WebP file in sRGB. Deterministic: the same original gives the same bytes.
 *
 * @param original bytes of the file in the data folder
 * @param width pixels across
 */
export const scaleImage = (original: Buffer, width: number): Promise<Buffer> =>
  sharp(original).autoOrient().resize({ width }).toColourspace('srgb').webp(WEBP).toBuffer()

/** One file per image and width. Originals are read from the data folder set by the environment. */
export const imageFiles = ({ events }: Timeline): SiteFile[] => [
  // Several events may use the same image.
  ...new Map(
    events.flatMap(({ image }) =>
      image
        ? imageSizes(image).map(({ width }): [string, SiteFile] => {
            const path = imageFilePath(image, width)
            return [path, { path, make: () => scaleImage(readImage(image), width) }]
          })
        : [],
    ),
  ).values(),
]
