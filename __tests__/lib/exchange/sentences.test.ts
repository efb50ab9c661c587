import { firstSentences } from '@/lib/exchange/sentences'

test.each([
  ['a plain end', 'One came. Two went.', 'One came.'],
  ['a question', 'Who came? Two went.', 'Who came?'],
  ['no end', 'One came', 'One came'],
  ['a title', 'Mr. Kirby chaired it. Two went.', 'Mr. Kirby chaired it.'],
  ['an initial', 'J. Smith chaired it. Two went.', 'J. Smith chaired it.'],
  ['letters with stops', 'The U.S. Mission spoke. Two went.', 'The U.S. Mission spoke.'],
  ['an abbreviation in brackets', 'It spoke (cf. No. 5 there). Two went.', 'It spoke (cf. No. 5 there).'],
  ['a symbol', 'It is in S/PV.7353 and 1.5 pages. Two went.', 'It is in S/PV.7353 and 1.5 pages.'],
  ['a quotation of two', 'He said: “It was so. It is so.” Two went.', 'He said: “It was so. It is so.”'],
  ['who spoke behind the quotation', '“Stop!” she said. Two went.', '“Stop!” she said.'],
  ['straight quotes', '"It was so. It is so," he said. Two went.', '"It was so. It is so," he said.'],
  ['sentences in brackets', 'It met (again. Twice). Two went.', 'It met (again. Twice).'],
])('a sentence in English ends after %s', (_, text, first) => {
  expect(firstSentences(text, 'en', 1)).toBe(first)
})

test.each([
  ['a plain end', '의회가 열렸다. 두 사람이 말했다.', '의회가 열렸다.'],
  ['a quotation and its particle', '그는 “그렇다.”라고 말했다. 끝났다.', '그는 “그렇다.”라고 말했다.'],
  ['a question and its particle', '‘왜?’라고 물었다. 끝났다.', '‘왜?’라고 물었다.'],
  ['a quotation of two', '“그렇다. 아니다.” 그가 말했다. 끝났다.', '“그렇다. 아니다.”'],
  ['Korean quotes', '「자료. 제1호」를 채택했다. 끝났다.', '「자료. 제1호」를 채택했다.'],
  ['a number', '7.353차 회의였다. 끝났다.', '7.353차 회의였다.'],
  ['a Latin name', 'LAMP의 G. Tallowmere가 발언했다. 끝났다.', 'LAMP의 G. Tallowmere가 발언했다.'],
])('a sentence in Korean ends after %s', (_, text, first) => {
  expect(firstSentences(text, 'ko', 1)).toBe(first)
})

test.each([
  [1, 'One.'],
  [2, 'One. Two.'],
  [3, 'One. Two. Three.'],
  [4, 'One. Two. Three.'],
])('%s sentences are taken, as far as there are so many', (most, taken) => {
  expect(firstSentences('One. Two. Three.', 'en', most)).toBe(taken)
})
