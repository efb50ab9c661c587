/** The coloured side of a card: a ruler of months or years, marked where the card's dates lie. */
import type { ReactElement } from 'react'
import { TextLine } from './picture'
import type { Mark, Scale } from './scale'
import type { Shape } from './shapes'

const TICKS_PER_UNIT = 4
const LONG_TICK = 56
const SHORT_TICK = 24
const LABEL = { size: 20, gap: 30 }
const HEADING = { size: 24, left: 64, gap: 40 }

/** Radius of a mark and width of the ring around it; smaller where there are many. */
const markSize = (count: number) => (count > 1 ? { radius: 11, ring: 5 } : { radius: 16, ring: 6 })

type Props = { scale: Scale; shape: Shape; ground: string; paper: string }

export const ScaleSide = ({ scale, shape, ground, paper }: Props): ReactElement => {
  const { labels, heading, marks } = scale
  const { sideWidth: width, height, text } = shape
  const top = text.top + (heading === '' ? 0 : HEADING.gap)
  const at = (share: number): number => Math.round(top + share * (text.bottom - top))
  const ticks = Array.from({ length: labels.length * TICKS_PER_UNIT + 1 }, (_, index) => {
    const long = index % TICKS_PER_UNIT === 0
    const length = long ? LONG_TICK : SHORT_TICK
    return { long, path: `M${width - length} ${at(index / (labels.length * TICKS_PER_UNIT))}H${width}` }
  })
  const path = (long: boolean): string =>
    ticks
      .filter((tick) => tick.long === long)
      .map((tick) => tick.path)
      .join('')
  const { radius, ring } = markSize(marks.length)
  const bars = (thickness: number, colour: string): ReactElement[] =>
    marks.map(({ from, to }) => (
      <rect
        key={`${from} ${to}`}
        x={width - thickness}
        y={at(from) - thickness}
        width={2 * thickness}
        height={at(to) - at(from) + 2 * thickness}
        rx={thickness}
        fill={colour}
      />
    ))
  const isMarked = (index: number): boolean =>
    marks.some(
      ({ from, to }: Mark) => from * labels.length < index + 0.99 && to * labels.length > index + 0.01,
    )
  return (
    <div
      style={{
        position: 'absolute',
        boxSizing: 'border-box',
        left: 0,
        top: 0,
        width,
        height,
        display: 'flex',
      }}
    >
      <svg
        width={width + radius}
        height={height}
        style={{ position: 'absolute', left: 0, top: 0 }}
        role="presentation"
      >
        <rect width={width} height={height} fill={ground} />
        <path d={path(true)} stroke={paper} strokeWidth="2" strokeOpacity="0.9" />
        <path d={path(false)} stroke={paper} strokeWidth="2" strokeOpacity="0.5" />
        {bars(radius, ground)}
        {bars(radius - ring, paper)}
      </svg>
      <TextLine
        text={heading}
        size={HEADING.size}
        weight={700}
        baseline={Math.round(text.top + HEADING.size * 0.7)}
        style={{ left: HEADING.left, color: paper }}
      />
      {labels.map((label, index) => (
        <TextLine
          // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its place
          key={index}
          text={label}
          size={LABEL.size}
          weight={isMarked(index) ? 700 : 500}
          baseline={at((index + 0.5) / labels.length) + Math.round(LABEL.size * 0.35)}
          style={{ right: LONG_TICK + LABEL.gap, color: paper, opacity: isMarked(index) ? 1 : 0.75 }}
        />
      ))}
    </div>
  )
}
