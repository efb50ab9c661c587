import { Fragment } from 'react'
import type { Skyline } from '@/lib/formats/skyline'
import { captionOf, tallestWords } from '@/lib/formats/skyline-labels'
import { eraAnchor } from '@/lib/timeline/months'
import type { Era, TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { SkylineBands } from './skyline-bands'
import '../styles/front.css'

type Props = {
  page: Page
  skyline: Skyline
  /** Events that the picture does not show. */
  outside?: readonly TimelineEvent[]
}

/** Of more eras than this, only the nearest before and after are linked: on the way to the list each link is a stop. */
const MOST_LINKED = 2

/** The eras of events before and after the main one; of many, those next to it. */
const erasOf = ({ timeline: { eras } }: Page, events: readonly TimelineEvent[]): Era[] => {
  const all = [...new Set(events.map(({ era }) => era))]
  if (all.length <= MOST_LINKED) return all
  const main = eras.findIndex((era) => era.main)
  const isBefore = (era: Era) => eras.indexOf(era) < main
  return [all.filter(isBefore).slice(-1), all.filter((era) => !isBefore(era)).slice(0, 1)].flat()
}

/** How many statements are not in the picture, and links to the eras that have them. */
const Outside = ({ page, events }: { page: Page; events: readonly TimelineEvent[] }) => {
  const { language, words } = page
  const { colon, comma } = words.signs
  const count = events.reduce((sum, { claims }) => sum + claims.length, 0)
  return (
    <>
      {` ${words.timeline.picture.outside(count)}${colon} `}
      {erasOf(page, events).map((era, index) => (
        <Fragment key={era.id}>
          {index > 0 && `${comma} `}
          <a href={`#${eraAnchor(era)}`}>{era.name[language]}</a>
        </Fragment>
      ))}
      .
    </>
  )
}

/** What is below the picture: bands, if it has any, and the caption. Where wide screens name the tallest column in the picture, it does so for others. */
export const SkylineCaption = ({ page, skyline, outside = [] }: Props) => {
  const { language, words } = page
  const tallest = tallestWords(skyline, language)
  const [mark, ...notes] = captionOf(skyline, language)
  return (
    <>
      <SkylineBands page={page} skyline={skyline} />
      <p className="caption">
        {mark}{' '}
        {tallest && (
          <span className={skyline.tower ? 'narrow' : undefined}>
            {`${tallest[1]}${words.signs.colon} ${tallest[0]}. `}
          </span>
        )}
        {notes.join(' ')}
        {outside.length > 0 && <Outside page={page} events={outside} />}
      </p>
    </>
  )
}
