/**
 * The one template of the cards: a layout in, React elements out. Every box and every line of text has its place
 * already; the renderer can neither break nor move one.
 */
import type { ReactElement } from 'react'
import { shapes } from '../card-shapes'
import { cardColours as colours } from '../colours'
import { fontFamily, lineBox } from './font-files'
import { needsOutline } from './fonts'
import { outlineOf } from './shaping'
import type { CardContent, Ink, Layout, PlacedLine } from './types'

type Fill = { colour: string; opacity: number }

const inksOf = (accent: string): Readonly<Record<Ink, Fill>> => ({
  strong: { colour: colours.ink, opacity: 1 },
  muted: { colour: colours.muted, opacity: 1 },
  accent: { colour: accent, opacity: 1 },
  rule: { colour: colours.rule, opacity: 1 },
  ground: { colour: accent, opacity: 1 },
  paper: { colour: colours.paper, opacity: 1 },
  pale: { colour: colours.paper, opacity: 0.85 },
  faint: { colour: colours.paper, opacity: 0.55 },
})

type LineProps = { line: PlacedLine; fill: Fill }

/** One line of text on its baseline. */
const TextLine = ({
  line: { text, size, weight, left, baseline },
  fill: { colour, opacity },
}: LineProps): ReactElement => (
  <div
    style={{
      position: 'absolute',
      // Without it the renderer adds borders and padding to a width.
      boxSizing: 'border-box',
      left,
      top: baseline - lineBox.baseline * size,
      height: lineBox.height * size,
      lineHeight: lineBox.height,
      fontSize: size,
      fontWeight: weight,
      whiteSpace: 'nowrap',
      color: colour,
      opacity,
    }}
  >
    {text}
  </div>
)

/** The picture of a card. */
export const picture = (
  { shape, withdrawn, direction }: CardContent,
  { boxes, lines }: Layout,
): ReactElement => {
  const { width, height } = shapes[shape]
  const inks = inksOf(withdrawn ? colours.muted : colours.accent)
  const outlined = lines.filter(({ text }) => needsOutline(text, direction))
  return (
    <div
      style={{
        display: 'flex',
        position: 'relative',
        boxSizing: 'border-box',
        width,
        height,
        background: colours.paper,
        fontFamily,
      }}
    >
      <svg
        width={width}
        height={height}
        style={{ position: 'absolute', left: 0, top: 0 }}
        role="presentation"
      >
        {boxes.map(({ left, top, width: wide, height: high, ink, round = 0 }) => (
          <rect
            key={`${ink} ${left} ${top} ${wide}`}
            x={left}
            y={top}
            width={wide}
            height={high}
            rx={round}
            fill={inks[ink].colour}
            fillOpacity={inks[ink].opacity}
          />
        ))}
        {outlined.map(({ text, weight, ink, ...at }) => (
          <path
            key={`${at.left} ${at.baseline}`}
            d={outlineOf(text, weight, direction, at)}
            fill={inks[ink].colour}
            fillOpacity={inks[ink].opacity}
          />
        ))}
      </svg>
      {lines
        .filter((line) => !outlined.includes(line))
        .map((line) => (
          <TextLine key={`${line.left} ${line.baseline}`} line={line} fill={inks[line.ink]} />
        ))}
    </div>
  )
}
