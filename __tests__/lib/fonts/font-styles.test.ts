import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'
import { averageWidth, fontStyles, systemFonts } from '@/lib/fonts/font-styles'
import { headingFonts, originalFont } from '@/lib/fonts/heading-fonts'
import { readStory } from '../../fixtures/story'

const timeline = readStory()

/** Liberation Sans has the widths of Arial. */
const likeArial = create(
  readFileSync(join(process.cwd(), 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf')),
)

const numberIn = (styles: string, property: string): number =>
  Number(new RegExp(`${property}:([\\d.]+)%`).exec(styles)?.[1]) / 100

test('the width of Arial is that of a font with the same widths', () => {
  expect(systemFonts.Latin?.width).toBeCloseTo(averageWidth(likeArial), 4)
})

test('the font of the system gets the width, the height and the baseline of the heading font', () => {
  const styles = fontStyles(timeline, ['en'])
  const [heading] = headingFonts(timeline, 'en')
  if (!heading) throw new Error('no font')
  const font = originalFont(heading.family)
  const size = numberIn(styles, 'size-adjust')
  expect(averageWidth(likeArial) * size).toBeCloseTo(averageWidth(font), 3)
  expect(numberIn(styles, 'ascent-override') * size).toBeCloseTo(font.ascent / font.unitsPerEm, 3)
  expect(numberIn(styles, 'descent-override') * size).toBeCloseTo(-font.descent / font.unitsPerEm, 3)
  expect(numberIn(styles, 'line-gap-override') * size).toBeCloseTo(font.lineGap / font.unitsPerEm, 3)
})

test('each language names its own fonts, the text of the system last', () => {
  const styles = fontStyles(timeline, ['en', 'ko'])
  expect(styles).toMatch(
    /:lang\(en\)\{--font-heading:Record Sans,.*?Record Sans Fallback,var\(--font-text\)\}/,
  )
  expect(styles).toMatch(
    /:lang\(ko\)\{--font-heading:Record Sans KR,.*?Record Sans KR Fallback,var\(--font-text\)\}/,
  )
  expect(fontStyles(timeline, ['en'])).not.toContain(':lang(ko)')
})

test('the address of a font carries the path of the site, and a late font changes nothing', () => {
  const styles = fontStyles({ ...timeline, site: { ...timeline.site, url: 'https://example.org/story' } }, [
    'ko',
  ])
  const faces = styles.match(/@font-face\{[^}]*url[^}]*\}/g) ?? []
  expect(faces.length).toBeGreaterThan(0)
  for (const face of faces) {
    expect(face).toMatch(/url\(\/story\/fonts\/[0-9a-f]{12}\/record-sans[a-z-]*\.woff2\)/)
    expect(face).toContain('font-display:optional')
  }
})
