import { visualRuns } from '@/lib/cards/visual-runs'

/** From left to right, each in the order of reading. */
const texts = (...args: Parameters<typeof visualRuns>): string[] =>
  visualRuns(...args).map(({ text, direction }) => `${direction} ${text}`)

describe('the runs of a line from left to right', () => {
  test('are one where all of it runs one way', () => {
    expect(texts('The reading room', 'ltr')).toEqual(['ltr The reading room'])
    expect(texts('قاعة المطالعة', 'rtl')).toEqual(['rtl قاعة المطالعة'])
    expect(texts('', 'rtl')).toEqual([])
  })

  test('stand the other way round in a line that runs from right to left', () => {
    expect(texts('في 1902 و Lanmore Quay أيضًا', 'rtl')).toEqual([
      'rtl  أيضًا',
      'ltr Lanmore Quay',
      'rtl  و ',
      'ltr 1902',
      'rtl في ',
    ])
    expect(texts('In 1902 مكتبة 12 opened', 'ltr')).toEqual([
      'ltr In 1902 ',
      'ltr 12',
      'rtl مكتبة ',
      'ltr  opened',
    ])
  })

  test('have their brackets mirrored where they run from right to left, and there alone', () => {
    expect(texts('«كتاب» (ثانٍ)', 'rtl')).toEqual(['rtl »كتاب« )ثانٍ('])
    expect(texts('(first) «كتاب»', 'ltr')).toEqual(['ltr (first) «', 'rtl كتاب', 'ltr »'])
  })

  test('depend on what stands before and behind the line', () => {
    const around = { before: 'في Lanmore (Reading ', behind: ' مساءً' }
    expect(texts('Room)', 'rtl', around)).toEqual(['ltr Room)'])
    expect(texts('Room)', 'rtl')).toEqual(['rtl (', 'ltr Room'])
  })

  test('keep characters of two UTF-16 units and marks whole', () => {
    expect(texts('𝒜 مُشَكَّل', 'rtl')).toEqual(['rtl  مُشَكَّل', 'ltr 𝒜'])
  })
})
