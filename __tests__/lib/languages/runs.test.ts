import { knownLanguages } from '@/lib/languages'
import { runsOf } from '@/lib/languages/runs'
import { fc } from '../../setup/properties'

test.each([
  ['ko', '도청 실무그룹', [[undefined, '도청 실무그룹']]],
  [
    'ko',
    '보고서 A/LIB/58/65 제출',
    [
      [undefined, '보고서 '],
      ['en', 'A/LIB/58/65'],
      [undefined, ' 제출'],
    ],
  ],
  [
    'ko',
    'Gwen Tallowmere는 말했다',
    [
      ['en', 'Gwen Tallowmere'],
      [undefined, '는 말했다'],
    ],
  ],
  [
    'ko',
    '필레몬(Philémon)',
    [
      [undefined, '필레몬('],
      ['en', 'Philémon'],
      [undefined, ')'],
    ],
  ],
  [
    'en',
    'the book “11살의 유서”',
    [
      [undefined, 'the book “11'],
      ['ko', '살의 유서'],
      [undefined, '”'],
    ],
  ],
  [
    'en',
    'the word حقًّا ends in two points, قطُّ in one',
    [
      [undefined, 'the word '],
      ['ar', 'حقًّا'],
      [undefined, ' ends in two points, '],
      ['ar', 'قطُّ'],
      [undefined, ' in one'],
    ],
  ],
  [
    'ar',
    'وثيقة A/79/PV.85 عن 남촌',
    [
      [undefined, 'وثيقة '],
      ['en', 'A/79/PV.85'],
      [undefined, ' عن '],
      ['ko', '남촌'],
    ],
  ],
  // Languages with the same script cannot be told apart.
  ['fr', 'le mot English', [[undefined, 'le mot English']]],
  ['en', 'plain English', [[undefined, 'plain English']]],
] as const)('in %s, "%s" is marked where it is in another language', (language, text, expected) => {
  expect(runsOf(text, language).map((run) => [run.language, run.text])).toEqual(expected)
})

test('nothing is lost, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...knownLanguages), (text, language) => {
      expect(
        runsOf(text, language)
          .map((run) => run.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
