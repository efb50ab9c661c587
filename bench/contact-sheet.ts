/**
 * Creates one image of many cards, for visual review.
 *
 *     npx tsx bench/contact-sheet.ts sheet.png [shape] [language] [part of a name]
 */
import sharp, { type OverlayOptions } from 'sharp'
import { allCards } from '../lib/cards/card'
import { readCard } from '../lib/cards/draw'
import { optionsFromEnvironment, readTimeline } from '../lib/timeline/read'

/** Maximum width of a row in pixels. */
const WIDTH = 1600
const GAP = 16
const HEIGHT = 300

const main = async ([file = 'sheet.png', shape = '', language = '', part = '']: string[]): Promise<void> => {
  const cards = allCards(readTimeline(optionsFromEnvironment())).filter(
    (card) =>
      (shape === '' || card.shape === shape) &&
      card.language.startsWith(language) &&
      card.name.includes(part),
  )
  let left = GAP
  let top = GAP
  let bottom = GAP
  let right = GAP
  const pictures: OverlayOptions[] = []
  for (const card of cards) {
    const height = HEIGHT
    const width = Math.round((height * card.width) / card.height)
    if (left + width + GAP > WIDTH) {
      left = GAP
      top = bottom + GAP
    }
    const input = await sharp(await readCard(card))
      .resize(width, height)
      .toBuffer()
    pictures.push({ input, left, top })
    left += width + GAP
    right = Math.max(right, left)
    bottom = Math.max(bottom, top + height)
  }
  await sharp({ create: { width: right, height: bottom + GAP, channels: 3, background: '#c9c9c9' } })
    .composite(pictures)
    .png({ palette: true, colours: 32, dither: 0, effort: 10 })
    .toFile(file)
}

main(process.argv.slice(2))
