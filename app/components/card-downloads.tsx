import { cardPath, href } from '@/lib/addresses'
import type { Card } from '@/lib/cards/types'
import { type Language, words } from '@/lib/languages'
import type { Site } from '@/lib/timeline/types'
import { Copyable } from './copyable'

type Props = { site: Site; cards: readonly Card[]; language: Language }

/** The cards in their shapes, to look at and to take along, with their alternative text. */
export const CardDownloads = ({ site, cards, language }: Props) => {
  const { share: text } = words(language)
  const [first] = cards
  return (
    <>
      <ul className="cards">
        {cards.map(({ shape, name, hash, width, height }) => {
          const address = href(site, cardPath(language, name, hash))
          return (
            <li key={shape}>
              {/* biome-ignore lint/performance/noImgElement: the card as it is, in a static export */}
              <img src={address} width={width} height={height} alt="" loading="lazy" />
              <a href={address} download={`${name}.${language}.png`}>
                {text.download}: {text.shapes[shape].label}
              </a>
              <span className="note">{text.size(width, height)}</span>
            </li>
          )
        })}
      </ul>
      {first && (
        <>
          <h4>{text.altText}</h4>
          <Copyable id={`alt-${first.name}`} name={text.altText} text={first.alt} language={language} />
        </>
      )}
    </>
  )
}
