import { MAP_WIDTH, placeOn, type TimeStrip as Strip, type TimeTick } from '@/lib/formats/time-map'
import { placeLabels } from '@/lib/formats/time-map-labels'
import { isoYear } from '@/lib/timeline/calendar-date'
import { formatWhenOpening, parseWhen } from '@/lib/timeline/dates'
import { eventsWithin } from '@/lib/timeline/order'
import type { Era, Timeline, TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { TimeMark } from './time-mark'

type Props = {
  page: Page
  strip: Strip
  /** The y coordinate of the axis. */
  axis: number
  /** Draw larger marks, and branches for the parts of events. */
  large: boolean
  /** The era whose name is shown elsewhere. */
  named?: Era | undefined
}

const GAP = 34
const BELOW = 46

const tickLabel = ({ year, month }: TimeTick, { words }: Page): string =>
  formatWhenOpening(
    parseWhen(month === undefined ? isoYear(year) : `${isoYear(year)}-${String(month).padStart(2, '0')}`),
    words.dates,
  )

type WithinProps = Pick<Props, 'page' | 'axis'> & { branch: Branch }

type Branch = { x: number; left: number; within: readonly TimelineEvent[] }

/** The parts of events, side by side below each event. Their positions are not to scale. */
const branchesOf = ({ days }: Strip, timeline: Timeline): Branch[] =>
  days.flatMap((mark) => {
    const within = mark.events.flatMap((event) => eventsWithin(timeline, event))
    if (within.length === 0) return []
    const x = mark.x + mark.width / 2
    const length = (within.length - 1) * GAP
    return [{ x, left: Math.max(0, Math.min(x - length / 2, MAP_WIDTH - length)), within }]
  })

/** The space that the date label to the left of a branch needs. */
const DATE_ROOM = 360

const Within = ({ page, branch: { left, within }, axis }: WithinProps) => {
  const dates = new Set(within.map(({ when }) => formatWhenOpening(when, page.words.dates)))
  const place = placeOn(page.words.direction)
  return (
    <>
      {left > DATE_ROOM && dates.size === 1 && (
        <text x={place(left - GAP / 2)} y={axis + BELOW + 5} textAnchor="end">
          {[...dates].join()}
        </text>
      )}
      {within.map((event, index) => (
        <TimeMark
          key={event.id}
          page={page}
          mark={{ x: left + index * GAP, width: 0, events: [event] }}
          y={axis + BELOW}
          radius={6}
        />
      ))}
    </>
  )
}

/** The eras on the axis, with their names above it where they fit. */
const Eras = ({ page, strip: { eras }, axis, named }: Omit<Props, 'large'>) => {
  const place = placeOn(page.words.direction)
  const unnamed = eras.filter(({ era }) => era !== named)
  const labels = placeLabels(unnamed.map(({ era, ...span }) => ({ text: era.name[page.language], ...span })))
  return (
    <>
      {eras.map(({ era, x, width }) => (
        <rect
          key={era.id}
          className={era.main ? 'era-span main' : 'era-span'}
          x={place(x, width)}
          y={axis - 3}
          width={width}
          height={6}
        />
      ))}
      {labels.map(
        (label) =>
          label && (
            <text key={label.left} x={place(label.left)} y={14}>
              {label.text}
            </text>
          ),
      )}
    </>
  )
}

/** One time axis with its marks. */
export const TimeStrip = ({ page, strip, axis, large, named }: Props) => {
  const { timeline, language } = page
  const branches = large ? branchesOf(strip, timeline) : []
  const place = placeOn(page.words.direction)
  return (
    <g className={large ? 'strip large' : 'strip'}>
      <Eras page={page} strip={strip} axis={axis} named={named} />
      {large && <path className="axis" d={`M0 ${axis}H${MAP_WIDTH}`} />}
      {large && (
        <text className="story" x={place(0)} y={axis + BELOW + 5}>
          {timeline.eras.find((era) => era.main)?.name[language]}
        </text>
      )}
      {strip.ticks.map((tick) => (
        <g key={tick.x} className="tick">
          <path d={`M${place(tick.x)} ${axis - 4}v8`} />
          <text x={place(tick.x)} y={large ? axis - 20 : axis + 34} textAnchor="middle">
            {tickLabel(tick, page)}
          </text>
        </g>
      ))}
      {strip.bands.map((mark) => (
        <TimeMark key={mark.x} page={page} mark={mark} y={axis - 16} radius={5} band />
      ))}
      {branches.map(({ x, left, within }) => (
        <path
          key={x}
          className="branch"
          d={`M${place(x)} ${axis}V${axis + BELOW}M${place(left)} ${axis + BELOW}H${place(left + (within.length - 1) * GAP)}`}
          fill="none"
        />
      ))}
      {strip.days.map((mark) => (
        <TimeMark key={mark.x} page={page} mark={mark} y={axis} radius={large ? 9 : 7} />
      ))}
      {branches.map((branch) => (
        <Within key={branch.x} page={page} branch={branch} axis={axis} />
      ))}
    </g>
  )
}
