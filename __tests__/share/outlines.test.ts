import { create } from 'fontkit'
import sharp from 'sharp'
import { cardShapes } from '@/lib/addresses'
import { eventCards } from '@/lib/share/card'
import { everyWeight, families, fontFile } from '@/lib/share/font-files'
import { textWidth } from '@/lib/share/fonts'
import { layoutCard } from '@/lib/share/layout'
import { outlines } from '@/lib/share/outlines'
import { picture } from '@/lib/share/picture'
import { madeUpEvent, madeUpTimeline } from './made-up'

const line = { weight: 600, size: 40, left: 10, baseline: 50 } as const

/** The empty boxes that fonts draw for a character that they lack. */
const emptyBoxes = families.flatMap((family) =>
  everyWeight.map((weight) => create(fontFile(family, weight)).glyphForCodePoint(0xe000)),
)

const drawn = (inner: string): Promise<Buffer> =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80">${inner}</svg>`))
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer()

const isBlank = (pixels: Buffer): boolean => pixels.every((value) => value === 255)

test('a line is as wide as was measured, or a little narrower where letters are kerned', async () => {
  for (const text of ['AVATAR To', 'Łódź, 20 May', '북한인권 고위급', 'A/HRC/RES/25/25']) {
    const { data, info } = await sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="80">${outlines({ text, ...line })}</svg>`,
      ),
    )
      .flatten({ background: '#fff' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const inked = Array.from({ length: info.width }, (_, x) => x).filter((x) =>
      Array.from({ length: info.height }, (_, y) => data[y * info.width + x] ?? 255).some(
        (value) => value < 128,
      ),
    )
    const right = (inked.at(-1) ?? 0) - line.left
    const width = textWidth(text, line.weight, line.size)
    expect(right).toBeLessThanOrEqual(width)
    expect(right).toBeGreaterThan(0.93 * width)
  }
})

test('nothing is an empty box, in any shape', async () => {
  for (const { id, path } of emptyBoxes) {
    expect(id).toBe(0)
    const box = `<g transform="translate(10 60) scale(.05 -.05)"><path d="${path.toSVG()}"/></g>`
    expect(isBlank(await drawn(box))).toBe(false)
  }
  const title = {
    en: 'Łódź: “A/HRC/RES/25/25” (№ 7) – naïve café',
    ko: '뷁·쀍 「결의」 3·4항, ‘북한인권’… 10:00~12:30',
  }
  const event = madeUpEvent({ title })
  for (const language of ['en', 'ko'] as const) {
    for (const shape of cardShapes) {
      const card = eventCards(madeUpTimeline([event]), event, language)[shape]
      const svg = picture(card, layoutCard(card, textWidth))
      expect(svg.match(/<path/g)?.length).toBeGreaterThan(80)
      expect(emptyBoxes.filter(({ path }) => svg.includes(path.toSVG()))).toEqual([])
    }
  }
})

test('a character that no font has is refused', () => {
  expect(() => outlines({ text: 'a 🙂', ...line })).toThrow('no font of the cards has "🙂"')
})

test('an empty line is nothing', () => {
  expect(outlines({ text: '', ...line })).toBe('')
})
