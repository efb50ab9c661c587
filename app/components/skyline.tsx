import { Fragment } from 'react'
import type { Column, Skyline as Picture } from '@/lib/formats/skyline'
import {
  pictureInWords,
  START_GAP,
  silenceLabels,
  TICK_GAP,
  tallestWords,
  tickLabels,
} from '@/lib/formats/skyline-labels'
import { drawMarks } from '@/lib/marks'
import type { Page } from '../page-context'
import '../styles/front.css'

/** A mark and its distances in tenths of the font size of the picture, so that style sheets can scale it. */
const MARK = { side: 8, gap: 2, stroke: 1 }
const STEP = MARK.side + MARK.gap
/** From the axis to the first row of marks. */
const FOOT = 3

/** The height of so many marks in a column above the axis. */
export const heightOf = (marks: number): string => `${(Math.ceil(marks / 2) * STEP + FOOT) / 10}em`

/** A column of marks, mirrored where the page runs from right to left. */
const Marked = ({ column: { marks }, x, flip }: { column: Column; x: string; flip: boolean }) => {
  const { width, height, filled, outlined } = drawMarks(marks, MARK, { columns: 2, first: 'bottom' })
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the picture, which has a name
    <svg x={x} y="100%" width="1em" height="1em" viewBox="0 0 10 10">
      <g
        transform={`translate(${(flip ? width : -width) / 2} ${-height - FOOT})${flip ? 'scale(-1 1)' : ''}`}
      >
        {outlined && <path className="o" d={outlined} />}
        {filled && <path d={filled} />}
      </g>
    </svg>
  )
}

type Props = { page: Page; skyline: Picture }

/** A column of marks for each day on an axis to scale, as one picture, also in words. */
export const Skyline = ({ page, skyline }: Props) => {
  const { language, words } = page
  const { columns, ticks, weeks, breaks, tower } = skyline
  const isMirrored = words.direction === 'rtl'
  const at = (x: number): string => `${Math.round((isMirrored ? 1 - x : x) * 1e4) / 100}%`
  const along = (distance: number): number => (isMirrored ? -distance : distance)
  const { name, text } = pictureInWords(skyline, language)
  const flag = tower ? tallestWords(skyline, language) : undefined
  const top = at(skyline.tallest?.x ?? 1)
  const ends = [0, ...breaks.flatMap(({ x }) => [x - 0.01, x + 0.01]), 1]
  return (
    <svg
      className="sky"
      width="100%"
      height={heightOf(Math.max(...columns.map(({ marks }) => marks.length)))}
      role="img"
      aria-label={name}
      aria-describedby="skyline"
    >
      <desc id="skyline">{text}</desc>
      {columns.map((column) => (
        <Marked key={column.x} column={column} x={at(column.x)} flip={isMirrored} />
      ))}
      {silenceLabels(skyline, language).map((label) => (
        <text key={label.x} className="wide" x={at(label.x)} y="100%" dy="-1em" textAnchor="middle">
          {label.text}
        </text>
      ))}
      {flag && (
        <text className="wide" y="1em" textAnchor="end">
          <tspan className="big" x={top} dx={along(-20)}>
            {flag[0]}
          </tspan>
          <tspan x={top} dx={along(-20)} dy="1.4em">
            {flag[1]}
          </tspan>
        </text>
      )}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a part of the picture, which has a name */}
      <svg y="100%">
        {ends.map(
          (end, index) =>
            index % 2 === 1 && <line key={end} className="o" x1={at(ends[index - 1] ?? 0)} x2={at(end)} />,
        )}
        {breaks.map(({ x }) => (
          // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the picture, which has a name
          <svg key={x} x={at(x)}>
            <path className="o" d="M-11 6l6-12M5 6l6-12" />
          </svg>
        ))}
        {weeks && (
          <line
            className="o weeks"
            x1={at(0)}
            x2={at(1)}
            y1="3.5"
            y2="3.5"
            pathLength="1000"
            strokeDasharray={`1.2 ${Math.round(weeks.step * 1e4) / 10 - 1.2}`}
            strokeDashoffset={-Math.round(weeks.x * 1e4) / 10}
          />
        )}
        {ticks.map(({ x }) => (
          <line key={x} className="o" x1={at(x)} x2={at(x)} y2="8" />
        ))}
        {tickLabels(skyline, language).map(({ x, narrow, wide }) => {
          // Where the axis begins there is a label without a tick. A longer tick belongs to its label.
          const isTick = ticks.some((tick) => tick.x === x)
          const label = (shown: string | undefined, className = '') =>
            shown && (
              <Fragment key={`${x}${className}`}>
                {isTick && <line className={`o ${className}`.trim()} x1={at(x)} x2={at(x)} y2="20" />}
                <text
                  className={className || undefined}
                  x={at(x)}
                  dx={along(isTick ? TICK_GAP : START_GAP)}
                  y="20"
                >
                  {shown}
                </text>
              </Fragment>
            )
          return narrow === wide ? label(narrow) : [label(narrow, 'narrow'), label(wide, 'wide')]
        })}
      </svg>
    </svg>
  )
}
