import { characters } from '@/lib/characters'
import { isDeep } from '../setup/depth'
import { fc } from '../setup/properties'

const segmented = (text: string): string[] =>
  Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)

describe('characters', () => {
  test.each([
    ['letters', 'Town hall\n20 May', [...'Town hall\n20 May']],
    ['precomposed Hangul', '유엔 총회', ['유', '엔', ' ', '총', '회']],
    ['decomposed Hangul', '\u1112\u1161\u11ab국', ['\u1112\u1161\u11ab', '국']],
    ['a letter with a combining accent', 'e\u0301é', ['e\u0301', 'é']],
    ['CRLF', 'a\r\nb', ['a', '\r\n', 'b']],
    ['a joined emoji', 'a👩‍👩‍👧b', ['a', '👩‍👩‍👧', 'b']],
    ['flags', '🇰🇷🇫🇷', ['🇰🇷', '🇫🇷']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(characters(text)).toEqual(expected)
  })

  test('every code point between letters is segmented as by Intl.Segmenter', () => {
    const wrong: string[] = []
    // In a sample all signs up to the Hangul of parts, and some of the others.
    for (let code = 0; code <= 0x1ffff; code += isDeep || code < 0x1200 ? 1 : 17) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const text = `a${String.fromCodePoint(code)}가`
      if (characters(text).join('|') !== segmented(text).join('|')) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  test('any text is segmented as by Intl.Segmenter', () => {
    const plainAndOthers = fc.string({
      unit: fc.oneof(fc.constantFrom(...'aé가。\n—\u00ad'), fc.string({ unit: 'binary' })),
    })
    fc.assert(
      fc.property(plainAndOthers, (text) => {
        expect(characters(text)).toEqual(segmented(text))
      }),
    )
  })
})
