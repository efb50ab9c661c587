import { counter } from '@/lib/languages/plurals'

const forms = { zero: 'none', one: 'one', two: 'two', few: '# few', many: '# many', other: '# other' }

test.each([
  ['en', ['0 other', 'one', '2 other', '3 other', '11 other', '100 other']],
  ['ko', ['0 other', '1 other', '2 other', '3 other', '11 other', '100 other']],
  ['fr', ['one', 'one', '2 other', '3 other', '11 other', '100 other']],
  ['ar', ['none', 'one', 'two', '3 few', '11 many', '100 other']],
])('%s has the forms of its own numbers', (language, expected) => {
  const counted = counter(language)
  expect(
    [0, 1, 2, 3, 11, 100].map((count) =>
      counted({ ...forms, ...(language === 'ko' && { one: 'never' }) }, count),
    ),
  ).toEqual(expected)
})

test('a form that is missing is the general one', () => {
  expect(counter('ar')({ other: '# of all' }, 2)).toBe('2 of all')
})
