/** Renders a card to PNG. Import it dynamically and only to draw, because it loads the renderer. */
import { ImageResponse } from '@vercel/og'
import sharp from 'sharp'
import { cardColours } from '../colours'
import { everyWeight, families, fontFile } from './font-files'
import { layoutCard } from './layout'
import { picture } from './picture'
import { textWidth } from './text-width'
import type { Card } from './types'

/** Fonts for the renderer. It caches parsed fonts by the identity of this array, so all cards share one. */
export const rendererFonts = families.flatMap((family) =>
  everyWeight.map((weight) => ({
    name: family.name,
    weight,
    style: 'normal' as const,
    data: fontFile(family, weight),
  })),
)

/**
 * 16 colours are enough for five inks and their antialiased edges: half the size and time of 8 bits per pixel with no
 * visible difference. More compression would save a fifteenth of the bytes and cost a third of the time.
 */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const

/** Renders a card as a palette PNG in sRGB without transparency. Deterministic: the same card gives the same bytes. */
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
