import { particleAfter } from '@/lib/languages/korean-particles'

test.each([
  ['기록', '을'],
  ['도서관', '을'],
  ['책', '을'],
  ['의회', '를'],
  ['오리나무', '를'],
  ['값', '을'],
  ['가', '를'],
  ['힣', '을'],
  ['제10호', '를'],
  ['1961', '을'],
  ['1962', '를'],
  ['30', '을'],
  ['13', '을'],
  ['4', '를'],
  ['5', '를'],
  ['6', '을'],
  ['7', '을'],
  ['8', '을'],
  ['9', '를'],
  ['PDF', '를'],
  ['URL', '을'],
  ['FM', '을'],
  ['XSLT', '를'],
  ['fan', '을'],
  ['FTR', '을'],
])('%s is followed by %s', (word, particle) => {
  expect(particleAfter(word, '을/를')).toBe(particle)
})

test.each([
  ['“기록”', '을'],
  ['‘의회’', '를'],
  ['의회(초대)', '를'],
  ['책!', '을'],
  ['도서관 📚', '을'],
  ['', '를'],
  ['…', '를'],
])('signs behind the word do not count: %s is followed by %s', (word, particle) => {
  expect(particleAfter(word, '을/를')).toBe(particle)
})

test.each([
  ['을/를', '을', '를'],
  ['이/가', '이', '가'],
  ['은/는', '은', '는'],
  ['과/와', '과', '와'],
] as const)('%s is %s after a consonant and %s after a vowel', (pair, afterConsonant, afterVowel) => {
  expect([particleAfter('책', pair), particleAfter('의회', pair)]).toEqual([afterConsonant, afterVowel])
})
