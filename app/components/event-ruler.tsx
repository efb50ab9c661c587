import { type RulerDate, toRuler } from '@/lib/formats/ruler'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'

type Props = { page: Page; event: TimelineEvent }

/** The month in a few letters, or the year where it begins. */
const unitLabel = (date: string, { words: { dates } }: Page): string => {
  const { start } = parseWhen(date)
  return start.month === undefined || start.month === 1
    ? formatWhen(parseWhen(date.slice(0, 4)), dates)
    : dates.locale.localize.month((start.month - 1) as 0, { width: 'abbreviated' })
}

/** In units of the drawing: 100 across, of any width; 16 down, in pixels. */
const AXIS = 16

const ticksOf = (at: readonly number[], length: number): string =>
  at.map((x) => `M${x} ${AXIS}v-${length}`).join('')

/** A line with round ends: a dot if it has no length. */
const dateOf = ({ at, width }: RulerDate): string => `M${at} ${AXIS}h${width || '.001'}`

/**
 * The days of the era of an event on a ruler, with its own day larger. A picture only: the neighbours are linked beside
 * it, and all others from the timeline.
 */
export const EventRuler = ({ page, event }: Props) => {
  const ruler = toRuler(page.timeline, event)
  if (!ruler) return null
  const { units, ticks, dates, own } = ruler
  const others = dates.map(dateOf).join('')
  const isMirrored = page.words.direction === 'rtl'
  return (
    <div className="ruler" aria-hidden="true">
      <svg className="units">
        {units
          .filter(({ labelled }) => labelled)
          .map(({ at, date }) => (
            <text key={date} x={`${isMirrored ? 100 - at : at}%`} y="12" dx={isMirrored ? -6 : 6}>
              {unitLabel(date, page)}
            </text>
          ))}
      </svg>
      <svg viewBox={`0 0 100 ${AXIS}`} preserveAspectRatio="none">
        <path d={ticksOf(ticks, 7)} opacity=".6" />
        <path d={ticksOf(units.map(({ at }) => at), AXIS)} />
        <path className="rim" d={others} />
        <path className="dot" d={others} />
        <path className="rim own" d={dateOf(own)} />
        <path className="dot own" d={dateOf(own)} />
      </svg>
    </div>
  )
}
