/** Turns a card into the bytes of a PNG. Loads the renderer, so only what draws imports this. */
import { ImageResponse } from '@vercel/og'
import sharp from 'sharp'
import { cardColours } from '../colours'
import { everyWeight, families, fontFile } from './font-files'
import { layoutCard } from './layout'
import { picture } from './picture'
import { textWidth } from './text-width'
import type { Card } from './types'

/** What the renderer is given. One array for all cards: by it, it knows that it has parsed the fonts already. */
export const rendererFonts = families.flatMap((family) =>
  everyWeight.map((weight) => ({
    name: family.name,
    weight,
    style: 'normal' as const,
    data: fontFile(family, weight),
  })),
)

/**
 * Five inks and the steps at their edges: with 4 bits a pixel, half the size and time of 8, and looks the same.
 * More compression would save a fifteenth of the bytes and cost a third of the time.
 */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const

/** A palette PNG in sRGB without transparency; the same card gives the same bytes. */
export const renderCard = async (card: Card): Promise<Buffer> => {
  const { width, height } = card
  const image = new ImageResponse(picture(card, layoutCard(card, textWidth)), {
    width,
    height,
    fonts: rendererFonts,
  })
  return sharp(await image.arrayBuffer())
    .flatten({ background: cardColours.paper })
    .toColourspace('srgb')
    .png(PNG)
    .toBuffer()
}
