import type { Skyline } from '@/lib/formats/skyline'
import { captionOf, tallestWords } from '@/lib/formats/skyline-labels'
import type { Page } from '../page-context'
import '../styles/front.css'

type Props = {
  page: Page
  skyline: Skyline
  /** Statements on events that the picture does not show. */
  outside?: number
}

/** The caption of the picture. Where wide screens name the tallest column in the picture, it does so for others. */
export const SkylineCaption = ({ page, skyline, outside = 0 }: Props) => {
  const { language, words } = page
  const tallest = tallestWords(skyline, language)
  const [mark, ...notes] = captionOf(skyline, language, outside)
  return (
    <p className="caption">
      {mark}{' '}
      {tallest && (
        <span className={skyline.tower ? 'narrow' : undefined}>
          {`${tallest[1]}${words.signs.colon} ${tallest[0]}. `}
        </span>
      )}
      {notes.join(' ')}
    </p>
  )
}
