/** Turns a card into the bytes of a PNG. Loads the renderer, so only what draws imports this. */
import sharp from 'sharp'
import type { Card } from './card'
import { textWidth } from './fonts'
import { layoutCard } from './layout'
import { colours, picture } from './picture'

// Several pictures are drawn at once, each by one thread: more to a picture would only stand in each other's way.
sharp.concurrency(1)

/**
 * Five inks and the steps at their edges: with 4 bits a pixel, half the size and time of 8, and looks the same.
 * More compression would save a fifteenth of the bytes and cost a third of the time.
 */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const

/** A palette PNG in sRGB without transparency; the same card gives the same bytes. */
export const renderCard = (card: Card): Promise<Buffer> =>
  sharp(Buffer.from(picture(card, layoutCard(card, textWidth))))
    .flatten({ background: colours.paper })
    .toColourspace('srgb')
    .png(PNG)
    .toBuffer()
