/** The pictures of events, each in the widths that pages ask for. */
import sharp from 'sharp'
import { imageFilePath } from '../addresses'
import { imageSizes } from '../image-sizes'
import { readImage } from '../timeline/read'
import type { Timeline } from '../timeline/types'
import type { SiteFile } from './table'

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

/** Read from the data folder that the environment names. */
export const imageFiles = ({ events }: Timeline): SiteFile[] => [
  // Several events may show the same picture.
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
