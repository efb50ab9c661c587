/** Renders a card to PNG. Import it dynamically and only to draw, because it loads the renderer. */
import { ImageResponse } from '@vercel/og'
import { createElement } from 'react'
import sharp from 'sharp'
import { families, fontFile } from './font-files'
import { layoutCard } from './layout'
import { picture } from './picture'
import { textWidth } from './shaping'
import type { Card } from './types'

/** The renderer wants a font, or fetches one. No text is left to it, and it caches the font by this array. */
const fonts = families.slice(0, 1).map((family) => ({
  name: family.name,
  weight: 500 as const,
  style: 'normal' as const,
  data: fontFile(family, 500),
}))

/**
 * 16 colours are enough for six inks and their antialiased edges: half the size and time of 8 bits per pixel with no
 * visible difference. More compression would save a fifteenth of the bytes and cost a third of the time.
 */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const

/** Renders a card as a palette PNG in sRGB without transparency. Deterministic: the same card gives the same bytes. */
export const renderCard = async (card: Card): Promise<Buffer> => {
  const { width, height } = card
  const svg = Buffer.from(picture(card, layoutCard(card, textWidth))).toString('base64')
  // The renderer would mask and clip an `img`, which takes as long again as drawing it.
  const style = { width, height, backgroundImage: `url(data:image/svg+xml;base64,${svg})` }
  const element = createElement('div', { style })
  const image = new ImageResponse(element, { width, height, fonts })
  return sharp(await image.arrayBuffer())
    .removeAlpha()
    .toColourspace('srgb')
    .png(PNG)
    .toBuffer()
}
