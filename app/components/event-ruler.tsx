import { type RulerDate, rulerLabels, toRuler } from '@/lib/formats/ruler'
import { TICK_GAP } from '@/lib/formats/skyline-labels'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'

type Props = { page: Page; event: TimelineEvent }

/** In units of the drawing: 100 across, of any width; 16 down, in pixels. */
const AXIS = 16
/** A tick without a label may not run through the label before it. */
const UNLABELLED = 8

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
  const labels = rulerLabels(ruler, page.language)
  const labelled = new Set(labels.map(({ x }) => x))
  const others = dates.map(lineOf).join('')
  const isMirrored = page.words.direction === 'rtl'
  return (
    <div className="ruler" aria-hidden="true">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden, as is all of the ruler */}
      <svg className="units">
        {labels.map(({ x, text }) => (
          <text
            key={x}
            x={`${across(isMirrored ? 1 - x : x)}%`}
            y="12"
            dx={isMirrored ? -TICK_GAP : TICK_GAP}
          >
            {text}
          </text>
        ))}
      </svg>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden, as is all of the ruler */}
      <svg className="scale" viewBox={`0 0 100 ${AXIS}`} preserveAspectRatio="none">
        <path d={ticksAt(weeks, 6)} opacity=".6" />
        <path d={units.map(({ x }) => ticksAt([x], labelled.has(x) ? AXIS : UNLABELLED)).join('')} />
        {others && <path className="rim" d={others} />}
        {others && <path className="dot" d={others} />}
        <path className="rim own" d={lineOf(own)} />
        <path className="dot own" d={lineOf(own)} />
      </svg>
    </div>
  )
}
