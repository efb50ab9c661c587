/** The pictures of events, each in the widths that pages ask for. */
import { imageFilePath } from '../addresses'
import { imageSizes } from '../image-sizes'
import { scaleImage } from '../share/scale-image'
import { readImage } from '../timeline/read'
import type { Timeline } from '../timeline/types'
import type { SiteFile } from './site-file'

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
