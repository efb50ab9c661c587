import { type RulerDate, toRuler } from '@/lib/formats/ruler'
import type { Tick } from '@/lib/formats/time-axis'
import { formatDate } from '@/lib/timeline/dates'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'

type Props = { page: Page; event: TimelineEvent }

/** The month in a few letters, or the year where it begins. */
const unitLabel = ({ year, month = 1 }: Tick, { words: { dates } }: Page): string =>
  month === 1
    ? formatDate({ year }, dates)
    : dates.locale.localize.month((month - 1) as 1, { width: 'abbreviated' })

/** In units of the drawing: 100 across, of any width; 16 down, in pixels. */
const AXIS = 16

const across = (x: number): number => Math.round(x * 10_000) / 100

const ticksAt = (positions: readonly number[], length: number): string =>
  positions.map((x) => `M${across(x)} ${AXIS}v-${length}`).join('')

/** A line with round ends: a dot if it has no length. */
const lineOf = ({ x, width }: RulerDate): string => `M${across(x)} ${AXIS}h${across(width) || '.001'}`

/**
 * The days of the era of an event on a ruler, its own day larger. A picture only: its neighbours are linked beside it,
 * and all others from the timeline.
 */
export const EventRuler = ({ page, event }: Props) => {
  const ruler = toRuler(page.timeline, event)
  if (!ruler) return null
  const { units, weeks, dates, own } = ruler
  const others = dates.map(lineOf).join('')
  const isMirrored = page.words.direction === 'rtl'
  return (
    <div className="ruler" aria-hidden="true">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden, as is all of the ruler */}
      <svg className="units">
        {units
          .filter(({ labelled }) => labelled)
          .map((unit) => (
            <text
              key={unit.x}
              x={`${across(isMirrored ? 1 - unit.x : unit.x)}%`}
              y="12"
              dx={isMirrored ? -6 : 6}
            >
              {unitLabel(unit, page)}
            </text>
          ))}
      </svg>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden, as is all of the ruler */}
      <svg className="scale" viewBox={`0 0 100 ${AXIS}`} preserveAspectRatio="none">
        <path d={ticksAt(weeks, 6)} opacity=".6" />
        <path
          d={ticksAt(
            units.map(({ x }) => x),
            AXIS,
          )}
        />
        {others && <path className="rim" d={others} />}
        {others && <path className="dot" d={others} />}
        <path className="rim own" d={lineOf(own)} />
        <path className="dot own" d={lineOf(own)} />
      </svg>
    </div>
  )
}
