import { MAP_WIDTH, placeOn, type TimeStrip as Strip, toTimeMap } from '@/lib/formats/time-map'
import { type Language, words } from '@/lib/languages'
import type { Timeline } from '@/lib/timeline/types'
import { TimeStrip } from './time-strip'

type Props = { timeline: Timeline; language: Language }

const MARGIN = 24
const OVERVIEW_AXIS = 58
const DETAIL_AXIS = 178

/** A picture of time: the whole timeline to scale, and below it the story itself drawn larger. */
export const TimeMap = ({ timeline, language }: Props) => {
  const map = toTimeMap(timeline)
  if (!map) return null
  const { overview, detail, story } = map
  const place = placeOn(words(language).direction)
  const strip = (of: Strip, axis: number, large: boolean) => (
    <TimeStrip
      strip={of}
      axis={axis}
      large={large}
      named={detail && timeline.eras.find((era) => era.main)}
      timeline={timeline}
      language={language}
    />
  )
  const height = detail ? 268 : 104
  return (
    <nav className="time-map" aria-label={words(language).timeline.atAGlance}>
      <a className="skip" href={`#era-${timeline.eras[0]?.id}`}>
        {words(language).timeline.skipPicture}
      </a>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the navigation around it carries the name */}
      <svg viewBox={`${-MARGIN} 0 ${MAP_WIDTH + 2 * MARGIN} ${height}`}>
        {detail && story && (
          <path
            className="zoom"
            fill="none"
            d={`M${place(story.x, story.width)} ${OVERVIEW_AXIS}h${story.width}L${MAP_WIDTH} ${DETAIL_AXIS}H0Z`}
          />
        )}
        {strip(overview, OVERVIEW_AXIS, false)}
        {detail && strip(detail, DETAIL_AXIS, true)}
      </svg>
    </nav>
  )
}
