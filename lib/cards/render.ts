/** Renders a card to PNG. Import it dynamically and only to draw, because it loads `sharp`. */
import sharp from 'sharp'
import { layoutCard } from './layout'
import { picture } from './picture'
import { textWidth } from './shaping'
import type { Card } from './types'

/**
 * 16 colours are enough for six inks and their antialiased edges: half the size and time of 8 bits per pixel with no
 * visible difference. More compression would save a fifteenth of the bytes and cost a third of the time.
 */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const

/** Renders a card as a palette PNG in sRGB without transparency. Deterministic: the same card gives the same bytes. */
export const renderCard = (card: Card): Promise<Buffer> =>
  sharp(Buffer.from(picture(card, layoutCard(card, textWidth))))
    .removeAlpha()
    .toColourspace('srgb')
    .png(PNG)
    .toBuffer()
