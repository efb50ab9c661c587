/**
 * The one template of the cards: a layout in, React elements out. Every line of text is an element of its own
 * that the renderer can neither break nor move.
 */
import type { CSSProperties, ReactElement } from 'react'
import type { CardContent } from './card'
import { fontFamily, lineBox, type Weight } from './font-files'
import type { Ink, Layout } from './layout'
import { ScaleSide } from './scale-side'
import { type Shape, shapes } from './shapes'

/** Muted and accent have a contrast of more than 4.5 : 1 on the paper, and the paper on either. */
export const colours = {
  paper: '#faf8f3',
  ink: '#16181a',
  muted: '#5a5f61',
  accent: '#0b5d5e',
  rule: '#d5cfc0',
} as const

/** Without it the renderer adds borders and padding to a width. */
const inside = { position: 'absolute', boxSizing: 'border-box' } satisfies CSSProperties

type LineProps = { text: string; size: number; weight: Weight; baseline: number; style: CSSProperties }

/** One line of text on its baseline; `style` says where it begins or ends. */
export const TextLine = ({ text, size, weight, baseline, style }: LineProps): ReactElement => (
  <div
    style={{
      ...inside,
      top: baseline - lineBox.baseline * size,
      height: lineBox.height * size,
      lineHeight: lineBox.height,
      fontSize: size,
      fontWeight: weight,
      whiteSpace: 'nowrap',
      ...style,
    }}
  >
    {text}
  </div>
)

/** The picture of a card. */
export const picture = (
  { shape: shapeName, scale, withdrawn }: CardContent,
  { lines, rule }: Layout,
): ReactElement => {
  const shape: Shape = shapes[shapeName]
  const { width, height, column } = shape
  const accent = withdrawn ? colours.muted : colours.accent
  const inks: Record<Ink, string> = { strong: colours.ink, muted: colours.muted, accent }
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
      <ScaleSide scale={scale} shape={shape} ground={accent} paper={colours.paper} />
      <div
        style={{
          ...inside,
          left: column.left,
          top: rule,
          width: column.right - column.left,
          height: 2,
          background: colours.rule,
        }}
      />
      {lines.map(({ ink, left, ...line }) => (
        <TextLine key={`${left} ${line.baseline}`} {...line} style={{ left, color: inks[ink] }} />
      ))}
    </div>
  )
}
