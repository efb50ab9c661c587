import { nameKey } from '@/lib/timeline/look-alikes'
import { fc } from '../../setup/properties'

test.each([
  ['Mara Lind', 'MARA LIND'],
  ['Mara Lind', ' Mara\u00a0\u2009Lind '],
  ['Mara Lind', 'Ma\u200bra Lind\u2060'],
  ['Mara Lind', 'M\u0430r\u0430 Lind'],
  ['Copa', '\u0421\u043e\u0440\u0430'],
  ['MAPIA', '\u039c\u0391\u03a1\u0399\u0391'],
  ['Ｍａｒａ', 'Mara'],
  ['ﬁle', 'file'],
  ['Cafe\u0301', 'Café'],
  ["O'Neill", 'O’Neill'],
  ['Jean‐Luc', 'Jean-Luc'],
  ['STRASSE', 'Straße'],
  ['도서관', '도서관'.normalize('NFD')],
  ['ΟΔΟΣ', 'οδος'],
])('%j and %j are one name to readers', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})

test.each([
  ['Committee II', 'Committee 11'],
  ['Elizabeth I', 'Elizabeth 1'],
  ['Сара', 'Сора'],
  ['도서관', '도서간'],
  ['Resume', 'Résumé'],
  ['The Post', 'ThePost'],
])('%j and %j are two', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other))
})

test('the key of a key is itself, and case makes no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (name) => {
      expect(nameKey(nameKey(name))).toBe(nameKey(name))
    }),
  )
})
