import { MAP_WIDTH, placeOn, type TimeStrip as Strip, toTimeMap } from '@/lib/formats/time-map'
import type { Page } from '../page-context'
import { TimeStrip } from './time-strip'

const MARGIN = 24
const OVERVIEW_AXIS = 58
const DETAIL_AXIS = 178

/** A map of the timeline as SVG: the whole timeline to scale, and below it the main era, enlarged. */
export const TimeMap = ({ page }: { page: Page }) => {
  const { timeline } = page
  const map = toTimeMap(timeline)
  if (!map) return null
  const { overview, detail, story } = map
  const place = placeOn(page.words.direction)
  const strip = (of: Strip, axis: number, large: boolean) => (
    <TimeStrip
      page={page}
      strip={of}
      axis={axis}
      large={large}
      named={detail && timeline.eras.find((era) => era.main)}
    />
  )
  const height = detail ? 268 : 104
  return (
    <nav className="time-map" aria-label={page.words.timeline.atAGlance}>
      <a className="skip" href={`#era-${timeline.eras[0]?.id}`}>
        {page.words.timeline.skipPicture}
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
