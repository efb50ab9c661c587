/** Turns the layout of a card into an SVG picture. All text is outlines, so no font is needed to draw it. */
import { shapes } from '../card-shapes'
import { cardColours as colours } from '../colours'
import { outlineOf } from './shaping'
import type { CardContent, Ink, Layout } from './types'

/** A withdrawn entry has no colour. */
const withdrawnInks = { ...colours, accent: colours.soft, band: colours.soft }

/** The picture of a card as SVG. */
export const picture = (
  { shape, withdrawn, direction }: CardContent,
  { boxes, lines, marks }: Layout,
): string => {
  const { width, height } = shapes[shape]
  const inks: Readonly<Record<Ink, string>> = withdrawn ? withdrawnInks : colours
  const parts = [
    `<rect width="${width}" height="${height}" fill="${inks.paper}"/>`,
    ...boxes.map(
      ({ left, top, width, height, ink, round = 0 }) =>
        `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${round}" fill="${inks[ink]}"/>`,
    ),
    ...marks.map(
      ({ left, top, ink, stroke, filled, outlined }) =>
        `<g transform="translate(${left} ${top})" fill="${inks[ink]}"><path d="${filled}"/><path d="${outlined}" fill="none" stroke="${inks[ink]}" stroke-width="${stroke}"/></g>`,
    ),
    ...lines.map(
      ({ text, weight, ink, ...at }) =>
        `<path d="${outlineOf(text, weight, direction, at)}" fill="${inks[ink]}"/>`,
    ),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`
}
