/** The picture of a card as SVG: a layout in, boxes and the outlines of letters out, nothing else. */
import type { CardContent } from './card'
import type { Ink, Layout } from './layout'
import { outlines } from './outlines'
import { shapes } from './shapes'

/** Muted and accent have a contrast of more than 4.5 : 1 on the paper, and the paper on either. */
export const colours = {
  paper: '#faf8f3',
  ink: '#16181a',
  muted: '#5a5f61',
  accent: '#0b5d5e',
  rule: '#d5cfc0',
} as const

const fill = (colour: string, opacity?: number): string =>
  `fill="${colour}"${opacity === undefined ? '' : ` fill-opacity="${opacity}"`}`

const inksOf = (accent: string): Readonly<Record<Ink, string>> => ({
  strong: fill(colours.ink),
  muted: fill(colours.muted),
  accent: fill(accent),
  rule: fill(colours.rule),
  ground: fill(accent),
  paper: fill(colours.paper),
  pale: fill(colours.paper, 0.85),
  faint: fill(colours.paper, 0.55),
})

/** The picture of a card as an SVG document. */
export const picture = ({ shape, withdrawn }: CardContent, { boxes, lines }: Layout): string => {
  const { width, height } = shapes[shape]
  const inks = inksOf(withdrawn ? colours.muted : colours.accent)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" ${inks.paper}/>`,
    ...boxes.map(
      ({ left, top, width, height, ink, round = 0 }) =>
        `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${round}" ${inks[ink]}/>`,
    ),
    ...lines.map((line) => `<g ${inks[line.ink]}>${outlines(line)}</g>`),
    '</svg>',
  ].join('')
}
