import { outlineOf, textWidth } from '@/lib/cards/shaping'

const width = (line: string): number => textWidth(line, 600, 1, 'rtl')
const at = { size: 40, left: 100, baseline: 200 }
const outline = (line: string, around?: { before: string; behind: string }): string =>
  outlineOf(line, 600, 'rtl', { ...at, around })

/** Every x coordinate in an outline. */
const places = (path: string): number[] =>
  [...path.matchAll(/[MLQC]([-\d. ,]+)/g)].flatMap(([, numbers = '']) =>
    (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number).filter((_, index) => index % 2 === 0),
  )

describe('a shaped line', () => {
  test('joins its letters, which makes them narrower than isolated ones', () => {
    const apart = [...'مكتبة'].reduce((sum, letter) => sum + width(letter), 0)
    expect(width('مكتبة')).toBeLessThan(0.85 * apart)
    // Lam and alef form a ligature unless a ZWNJ separates them.
    expect(width('لا')).toBeLessThan(0.8 * width('ل\u200cا'))
  })

  test('has marks that take no width, in whichever order they were written', () => {
    expect(width('مُشَكَّلَةٌ')).toBe(width('مشكلة'))
    expect(width('شك\u064e\u0651ل')).toBe(width('شكل'))
    expect(outline('شك\u064e\u0651ل') === outline('شك\u0651\u064eل')).toBe(true)
  })

  test.each(['ھ\u08f4ب', 'بۦ\u0651'])('leaves out marks that its font cannot place: %s', (line) => {
    const bare = line.replace(/\p{Mark}/gu, '')
    expect(width(line)).toBe(width(bare))
    expect(outline(line) === outline(bare)).toBe(true)
  })

  // Uses a weight that no other test draws in, because glyphs that were shaped before keep their characters.
  test('is shaped correctly after the outlines of components of its letters were read', () => {
    for (const other of ['مكتبة المدينة: السلام ولا إله', 'لا لأ لإ لآ الله ﷲ بلا كلا'])
      outlineOf(other, 500, 'rtl', at)
    expect(textWidth('العربيَّةُ مُشَكَّلَةٌ كُلِّها', 500, 1, 'rtl')).toBe(
      textWidth('العربية مشكلة كلها', 500, 1, 'rtl'),
    )
  })

  test('lies within its measured width', () => {
    const line = 'افتتاح (1902) في Lanmore Quay'
    const xs = places(outline(line))
    expect(Math.min(...xs)).toBeGreaterThan(at.left - 3)
    expect(Math.max(...xs)).toBeLessThan(at.left + width(line) * at.size + 3)
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(0.95 * width(line) * at.size)
  })

  test('depends on the text around it', () => {
    expect(outline('Room)', { before: 'في Lanmore (Reading ', behind: '' })).not.toBe(outline('Room)'))
  })
})

test('letters are kerned, in the drawing as in the width', () => {
  const apart = [...'r,'].reduce((sum, letter) => sum + textWidth(letter, 600, 1), 0)
  expect(textWidth('r,', 600, 1)).toBeLessThan(0.95 * apart)
  expect(textWidth('year, 2014', 600, 40)).toBeCloseTo(
    textWidth('year,', 600, 40) + textWidth(' 2014', 600, 40),
  )
})
