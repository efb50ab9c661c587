// The letters on cards of languages that run from right to left, beside a browser's own drawing of the same text in the
// same font.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { families, shapedFamilies } from '@/lib/cards/font-files'
import { outlineOf, textWidth } from '@/lib/cards/shaping'
import { spareFamily } from '@/lib/cards/spare-fonts'
import type { Direction } from '@/lib/cards/visual-runs'
import { openPage, withBrowser } from '../setup/browser'

withBrowser()

const lines: [Direction, string][] = [
  ['rtl', 'مكتبة المدينة العامة: السلام عليكم ولا إله'],
  ['rtl', 'لا لأ لإ لآ الله بلا كلا'],
  ['rtl', 'العربيَّةُ مُشَكَّلَةٌ بِالحَرَكاتِ كُلِّها'],
  ['rtl', 'افتتاح المكتبة (1897) في Lanmore Quay رسميًا'],
  ['rtl', 'من 1914 إلى 1919، نحو 12٪ من الكتب؛ هل نعم؟'],
  ['rtl', 'كتاب «تاريخ المرفأ» [طبعة ثانية] – الجزء ٣٤٥'],
  ['rtl', 'يناير 2025 – فبراير 2026، 3.50 و 12/05/1950'],
  ['rtl', 'في A/RES/79/181 (Reading Room) ثم'],
  ['rtl', 'example.org/timeline على الإنترنت'],
  ['rtl', 'پچژگ کی یہ'],
  ['ltr', 'The word «مكتبة» (library), 12 كتابًا of 1902'],
  ['ltr', 'Yearly, 2014 to 2017: AV. “To” first, Élodie’s A/RES/79/181'],
  // Letters that a browser cannot put together from others, as it does with marks of the first font.
  ['ltr', 'Ɓalɗe and Ǝwe, ƙasa and ƴan, ŋɔŋ ɛwɛ; Ғалым, Ҳофиз, Ꙗко'],
  ['ltr', '유엔 안보리, 2014~2017년 해마다 ‘북한인권’ 회의'],
]

const SIZE = 48
const FRAME = { width: 1100, height: 90 }
const BASELINE = 60

const asUrl = (npmPackage: string, file: string): string =>
  `data:font/ttf;base64,${readFileSync(join('node_modules', npmPackage, file)).toString('base64')}`

const fontFaces = [...shapedFamilies, ...families, spareFamily]
  .map(
    ({ name, npmPackage, file }) =>
      `@font-face{font-family:"${name}";src:url(${asUrl(npmPackage, file(600))})}`,
  )
  .join('')

const familiesOf = (direction: Direction): string =>
  [
    ...(direction === 'rtl' ? [...shapedFamilies, ...families] : [...families, ...shapedFamilies]),
    spareFamily,
  ]
    .map(({ name }) => `"${name}"`)
    .join(',')

const drawnByBrowser = (line: string, direction: Direction): string =>
  `<canvas ${Object.entries(FRAME)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')}
    data-line="${line}" data-direction="${direction}" data-fonts='${familiesOf(direction)}'></canvas>`

const drawnByUs = (line: string, direction: Direction): string => {
  const width = textWidth(line, 600, SIZE, direction)
  const left = direction === 'rtl' ? FRAME.width - 20 - width : 20
  const d = outlineOf(line, 600, direction, { size: SIZE, left, baseline: BASELINE })
  return `<svg width="${FRAME.width}" height="${FRAME.height}"><path d="${d}"/></svg>`
}

/** Draws the texts of the canvases, each from the side that its direction begins at. */
const fill = (page: Page) =>
  page.evaluate(
    async ({ size, baseline }) => {
      await document.fonts.ready
      for (const canvas of document.querySelectorAll('canvas')) {
        const { line = '', direction, fonts = '' } = canvas.dataset
        await document.fonts.load(`600 ${size}px ${fonts}`, line)
        const context = canvas.getContext('2d')
        if (!context) throw new Error('no canvas')
        context.font = `${size}px ${fonts}`
        context.direction = direction as CanvasDirection
        context.textAlign = 'start'
        context.fillText(line, direction === 'rtl' ? canvas.width - 20 : 20, baseline)
      }
    },
    { size: SIZE, baseline: BASELINE },
  )

/** How much of the ink of two pictures is not the same, as a share of all of it. Edges may differ by a grey. */
const difference = async (a: Buffer, b: Buffer): Promise<number> => {
  const grey = (bytes: Buffer) =>
    sharp(bytes).flatten({ background: '#fff' }).blur(1).greyscale().raw().toBuffer()
  const [first, second] = await Promise.all([grey(a), grey(b)])
  let ink = 0
  let other = 0
  first.forEach((value, index) => {
    const theirs = second[index] ?? 255
    ink += 255 - Math.min(value, theirs)
    if (Math.abs(value - theirs) > 70) other += Math.abs(value - theirs)
  })
  return other / ink
}

let page: Page

beforeAll(async () => {
  page = await openPage(
    `<!doctype html><style>${fontFaces}body{margin:0}svg,canvas{display:block}</style>${lines
      .map(([direction, line]) => drawnByBrowser(line, direction) + drawnByUs(line, direction))
      .join('')}`,
  )
  await fill(page)
})

test.each(lines.map((line, index) => [...line, index] as const))('%s: %s', async (_, __, index) => {
  const pictures = ['canvas', 'svg'].map((name) => page.locator(name).nth(index).screenshot())
  const [theirs, ours] = await Promise.all(pictures)
  if (!theirs || !ours) throw new Error('no pictures')
  expect(await difference(theirs, theirs)).toBe(0)
  expect(await difference(theirs, ours)).toBeLessThan(0.01)
})
