import { frenchSpaces, spaced } from '@/lib/languages/french-spaces'

/** Makes spaces visible: wide as `_`, narrow as `'`. */
const seen = (text: string): string => text.replaceAll('\u00a0', '_').replaceAll('\u202f', "'")

test.each([
  ['Sources : trois', 'Sources_: trois'],
  ['Une erreur ?', "Une erreur'?"],
  ['Non ! Oui ; peut-être', "Non'! Oui'; peut-être"],
  ['dit « oui » et part', 'dit «_oui_» et part'],
  ['40 ko, 5 %, 1200 × 630', '40_ko, 5_%, 1200_× 630'],
  ['4 kobolds', '4 kobolds'],
  // Other languages and addresses have no space before the sign.
  ['https://example.org/?a=1', 'https://example.org/?a=1'],
  ['10:00', '10:00'],
  ['Anything: else?', 'Anything: else?'],
])('%s has its spaces as in %s', (text, expected) => {
  expect(seen(frenchSpaces(text))).toBe(expected)
})

test('all that a dictionary says has them, however deep, and what functions answer', () => {
  const { list, inner } = spaced({ list: ['a : b', 3], inner: { says: (name: string) => `${name} ?` } })
  expect([list.map((one) => seen(String(one))), seen(inner.says('qui'))]).toEqual([['a_: b', '3'], "qui'?"])
})
