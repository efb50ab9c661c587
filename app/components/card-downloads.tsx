import { cardPath } from '@/lib/addresses'
import type { Card } from '@/lib/cards/types'
import type { Page } from '../page-context'
import { Copyable } from './copyable'

type Props = { page: Page; cards: readonly Card[] }

/** The cards in their shapes, for viewing and download, with their alternative text. */
export const CardDownloads = ({ page, cards }: Props) => {
  const { language } = page
  const { share: text } = page.words
  const [first] = cards
  return (
    <>
      <ul className="cards">
        {cards.map(({ shape, name, hash, width, height }) => {
          const address = page.href(cardPath(language, name, hash))
          return (
            <li key={shape}>
              {/* biome-ignore lint/performance/noImgElement: the card as it is, in a static export */}
              <img src={address} width={width} height={height} alt="" loading="lazy" />
              <a href={address} download={`${name}.${language}.png`}>
                {text.download}: {text.shapes[shape]}
              </a>
              <span className="note">{text.size(width, height)}</span>
            </li>
          )
        })}
      </ul>
      {first && (
        <>
          <h4>{text.altText}</h4>
          <Copyable page={page} id={`alt-${first.name}`} name={text.altText} text={first.alt} />
        </>
      )}
    </>
  )
}
