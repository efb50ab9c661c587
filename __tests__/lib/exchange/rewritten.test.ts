import { isSameText } from '@/lib/exchange/rewritten'
import { fc } from '../../setup/properties'

test.each([
  ['The council "finds" a house.', 'The council “finds” a house.'],
  ["the town's", 'the town’s'],
  ['paras 1-4', 'paras 1–4'],
  ['one -- two', 'one — two'],
  ['and so on...', 'and so on…'],
  ['two words', ' two\u00a0words '],
  ['a\nb', 'a\r\nb'],
  ['true', 'TRUE'],
  ['0012', '12'],
  ['40.749', '40,749'],
  ['1200', '1,200'],
  ['1234567890123456', '1.23457E+15'],
  ['9e10', '90000000000'],
  ['9/11', '11-Sep'],
  ['May 2025', 'May-25'],
  ['2024-12', '2024-12'],
])('a program can make %j into %j', (known, cell) => {
  expect(isSameText(known, cell)).toBe(true)
})

test.each([
  ['The flood', 'A flood'],
  ['The flood', 'the flood'],
  ['paras 1-4', 'paras 1-5'],
  ['40.749', '40.75'],
  ['1234567890123456', '1.23458E+15'],
  ['12', '112'],
  ['2024-12', '2024-11'],
  ['true', 'FALSE'],
  ['well-kept', 'well kept'],
  ['1,200', '1.2'],
])('%j and %j are not the same', (known, cell) => {
  expect(isSameText(known, cell)).toBe(false)
})

test('whoever differs in letters or digits is never taken for the same', () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), word, fc.nat(), (words, other, at) => {
      const index = at % words.length
      const changed = words.map((one, place) => (place === index ? other : one))
      expect(isSameText(words.join(' '), changed.join(' '))).toBe(words[index] === other)
    }),
  )
})
