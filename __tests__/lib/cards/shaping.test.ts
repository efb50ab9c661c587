import { needsOutline } from '@/lib/cards/fonts'
import { outlineOf, shapedWidth } from '@/lib/cards/shaping'
import { textWidth } from '@/lib/cards/text-width'

const width = (line: string): number => shapedWidth(line, 700, 'rtl')
const at = { size: 40, left: 100, baseline: 200 }
const outline = (line: string, around?: { before: string; behind: string }): string =>
  outlineOf(line, 700, 'rtl', { ...at, around })

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

  // Uses a weight that no other test draws in, because glyphs that were shaped before keep their characters.
  test('is shaped correctly after the outlines of components of its letters were read', () => {
    for (const other of ['مكتبة المدينة: السلام ولا إله', 'لا لأ لإ لآ الله ﷲ بلا كلا'])
      outlineOf(other, 500, 'rtl', at)
    expect(shapedWidth('العربيَّةُ مُشَكَّلَةٌ كُلِّها', 500, 'rtl')).toBe(shapedWidth('العربية مشكلة كلها', 500, 'rtl'))
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

describe('a line needs an outline', () => {
  test('in a right-to-left language, and for joining letters in any language', () => {
    expect(needsOutline('1902', 'rtl')).toBe(true)
    expect(needsOutline('The word مكتبة', 'ltr')).toBe(true)
    expect(needsOutline('a\u200fb', 'ltr')).toBe(true)
  })

  test('and no other line does', () => {
    expect(needsOutline('“A/LIB” – ‘자료’ 1902… Élodie Ω Ж', 'ltr')).toBe(false)
  })

  test('and is measured by its outline then', () => {
    expect(textWidth('مكتبة', 700, 40, 'rtl')).toBe(40 * width('مكتبة'))
    expect(textWidth('مكتبة', 700, 40)).toBe(40 * shapedWidth('مكتبة', 700, 'ltr'))
  })
})
