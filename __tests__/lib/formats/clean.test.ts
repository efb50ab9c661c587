import { cleanText } from '@/lib/formats/clean'
import { assertWellFormed } from '@/lib/formats/xml'
import { textProblems } from '@/lib/timeline/plain-text'
import { hostile } from '../../fixtures/feeds'
import { fc, runs } from '../../setup/properties'

test.each([
  ['a control character', 'a\u0008b', 'ab'],
  ['a control character of the second block', 'a\u009fb', 'ab'],
  ['a noncharacter', 'a\ufffeb\ufdd0c\u{10ffff}', 'abc'],
  ['a lone surrogate', 'a\ud83db', 'a\ufffdb'],
  ['a line break', 'a\r\nb\u2028c\td\u0085e', 'a b c d e'],
  ['decomposed letters', 'e\u0301 \u1112\u1161\u11ab', 'é 한'],
  ['spaces at the ends', ' a b ', 'a b'],
  ['everything at once', hostile.text, hostile.clean],
  ['letters, symbols and emoji', 'R & D <b> "x" 한글 📚 مكتبة', 'R & D <b> "x" 한글 📚 مكتبة'],
])('%s', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean)
})

test('any result is clean and valid in XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (binary, graphemes) => {
      const text = cleanText(`${binary}\ud800${graphemes}\u0000`)
      expect(cleanText(text)).toBe(text)
      expect(text.isWellFormed()).toBe(true)
      assertWellFormed(`<a>${text.replace(/[&<>]/g, '')}</a>`, 'a')
    }),
    runs(2000),
  )
})

test('valid data is not changed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => textProblems(text).length === 0),
      (text) => {
        expect(cleanText(text)).toBe(text)
      },
    ),
    runs(2000),
  )
})
