import { needsOutline } from '@/lib/cards/fonts'
import { outlineOf, shapedWidth } from '@/lib/cards/shaping'
import { textWidth } from '@/lib/cards/text-width'

const width = (line: string): number => shapedWidth(line, 700, 'rtl')
const at = { size: 40, left: 100, baseline: 200 }
const outline = (line: string, around?: { before: string; behind: string }): string =>
  outlineOf(line, 700, 'rtl', { ...at, around })

/** Every horizontal place that an outline names. */
const places = (path: string): number[] =>
  [...path.matchAll(/[MLQC]([-\d. ,]+)/g)].flatMap(([, numbers = '']) =>
    (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number).filter((_, index) => index % 2 === 0),
  )

describe('a shaped line', () => {
  test('joins its letters: they are narrower than apart', () => {
    const apart = [...'مكتبة'].reduce((sum, letter) => sum + width(letter), 0)
    expect(width('مكتبة')).toBeLessThan(0.85 * apart)
    // Lam and alef are one sign, unless they are told apart.
    expect(width('لا')).toBeLessThan(0.8 * width('ل\u200cا'))
  })

  test('has its marks over the letters, where they take no room, in whichever order they were written', () => {
    expect(width('مُشَكَّلَةٌ')).toBe(width('مشكلة'))
    expect(width('شك\u064e\u0651ل')).toBe(width('شكل'))
    expect(outline('شك\u064e\u0651ل') === outline('شك\u0651\u064eل')).toBe(true)
  })

  // In a weight that no other test draws in: what was shaped before keeps its characters.
  test('is shaped as it should be after the outlines of parts of its letters were read', () => {
    for (const other of ['مكتبة المدينة: السلام ولا إله', 'لا لأ لإ لآ الله ﷲ بلا كلا'])
      outlineOf(other, 500, 'rtl', at)
    expect(shapedWidth('العربيَّةُ مُشَكَّلَةٌ كُلِّها', 500, 'rtl')).toBe(shapedWidth('العربية مشكلة كلها', 500, 'rtl'))
  })

  test('lies between its left edge and its width', () => {
    const line = 'افتتاح (1902) في Lanmore Quay'
    const xs = places(outline(line))
    expect(Math.min(...xs)).toBeGreaterThan(at.left - 3)
    expect(Math.max(...xs)).toBeLessThan(at.left + width(line) * at.size + 3)
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(0.95 * width(line) * at.size)
  })

  test('is drawn by its place in the whole text', () => {
    expect(outline('Room)', { before: 'في Lanmore (Reading ', behind: '' })).not.toBe(outline('Room)'))
  })
})

describe('a line needs an outline', () => {
  test('in a language that runs from right to left, and for letters that join in any other', () => {
    expect(needsOutline('1902', 'rtl')).toBe(true)
    expect(needsOutline('The word مكتبة', 'ltr')).toBe(true)
    expect(needsOutline('a\u200fb', 'ltr')).toBe(true)
  })

  test('and no other does', () => {
    expect(needsOutline('“A/LIB” – ‘자료’ 1902… Élodie Ω Ж', 'ltr')).toBe(false)
  })

  test('and is as wide as it is drawn then', () => {
    expect(textWidth('مكتبة', 700, 40, 'rtl')).toBe(40 * width('مكتبة'))
    expect(textWidth('مكتبة', 700, 40)).toBe(40 * shapedWidth('مكتبة', 700, 'ltr'))
  })
})
