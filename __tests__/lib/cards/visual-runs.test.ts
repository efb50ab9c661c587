import { visualRuns } from '@/lib/cards/visual-runs'

/** Runs from left to right, each in logical order. */
const texts = (...args: Parameters<typeof visualRuns>): string[] =>
  visualRuns(...args).map(({ text, direction }) => `${direction} ${text}`)

describe('the runs of a line from left to right', () => {
  test('are one if the whole line has one direction', () => {
    expect(texts('The reading room', 'ltr')).toEqual(['ltr The reading room'])
    expect(texts('قاعة المطالعة', 'rtl')).toEqual(['rtl قاعة المطالعة'])
    expect(texts('', 'rtl')).toEqual([])
  })

  test('are reversed in a right-to-left line', () => {
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

  test('have mirrored brackets only if they are right to left', () => {
    expect(texts('«كتاب» (ثانٍ)', 'rtl')).toEqual(['rtl »كتاب« )ثانٍ('])
    expect(texts('(first) «كتاب»', 'ltr')).toEqual(['ltr (first) «', 'rtl كتاب', 'ltr »'])
  })

  test('depend on the text before and after the line', () => {
    const around = { before: 'في Lanmore (Reading ', behind: ' مساءً' }
    expect(texts('Room)', 'rtl', around)).toEqual(['ltr Room)'])
    expect(texts('Room)', 'rtl')).toEqual(['rtl (', 'ltr Room'])
  })

  test('do not split surrogate pairs and marks', () => {
    expect(texts('𝒜 مُشَكَّل', 'rtl')).toEqual(['rtl  مُشَكَّل', 'ltr 𝒜'])
  })
})
