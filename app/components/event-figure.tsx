import { href, imagePath } from '@/lib/addresses'
import { imageSizes } from '@/lib/image-sizes'
import type { Language } from '@/lib/languages'
import type { EventImage, Site } from '@/lib/timeline/types'
import { WordsOf } from './words-of'

type Props = { site: Site; image: EventImage; language: Language }

/** The width of the column that it stands in. */
const SIZES = '(min-width: 48.5rem) 46rem, calc(100vw - 2.5rem)'

/** The picture of an event, with whom it is by. */
export const EventFigure = ({ site, image, language }: Props) => {
  const sizes = imageSizes(image)
  const addressOf = (width: number): string => href(site, imagePath(image, width))
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
        alt={image.alt[language]}
        loading="lazy"
        decoding="async"
      />
      <figcaption>
        <WordsOf text={image.credit[language]} language={language} />
        {image.licence && ` · ${image.licence}`}
      </figcaption>
    </figure>
  )
}
