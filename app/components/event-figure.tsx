import { imagePath } from '@/lib/addresses'
import { imageSizes } from '@/lib/image-sizes'
import type { EventImage } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { WordsOf } from './words-of'

type Props = { page: Page; image: EventImage }

/** The width of the column, `--column` in base.css. */
const SIZES = '(min-width: 48.5rem) 46rem, calc(100vw - 2.5rem)'

/** The image of an event with its credit. */
export const EventFigure = ({ page, image }: Props) => {
  const sizes = imageSizes(image)
  const addressOf = (width: number): string => page.href(imagePath(image, width))
  const largest = sizes.at(-1) ?? image
  return (
    <figure className="picture">
      {/* biome-ignore lint/performance/noImgElement: made at the build, in a static export */}
      <img
        src={addressOf(largest.width)}
        srcSet={sizes.map(({ width }) => `${addressOf(width)} ${width}w`).join(', ')}
        sizes={SIZES}
        width={largest.width}
        height={largest.height}
        alt={image.alt[page.language]}
        loading="lazy"
        decoding="async"
      />
      <figcaption>
        <WordsOf page={page} text={image.credit} />
        {image.licence && ` · ${image.licence}`}
      </figcaption>
    </figure>
  )
}
