/** The picture of an event as it is published: scaled down, upright, without what cameras write into their files. */
import sharp from 'sharp'
import { imageFileName } from '../addresses'
import { imageSizes } from '../image-sizes'
import type { EventImage, Timeline } from '../timeline/types'

/** By the names of their files, every picture of the site and the width that it is published in. */
export const imagesByFile = ({
  events,
}: Pick<Timeline, 'events'>): ReadonlyMap<string, { image: EventImage; width: number }> =>
  new Map(
    events.flatMap(({ image }) =>
      image
        ? imageSizes(image).map(({ width }) => [imageFileName(image, width), { image, width }] as const)
        : [],
    ),
  )

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
