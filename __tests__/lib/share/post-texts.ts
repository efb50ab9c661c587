/** Generators of titles and summaries for the tests of posts, up to the maximum lengths of the data and beyond. */
import { fc } from '../../setup/properties'

const english = [
  'Assembly',
  'adopts',
  'a',
  'resolution',
  'on',
  'the',
  'U.S.',
  '“abuses”',
  '(ISBN)',
  "ISBN's",
  '1,5',
]
const korean = [
  '도청의회',
  '남촌독서',
  '전체회의를',
  '‘증언’',
  '“그렇다.”라고',
  '(자료)',
  '납북자·억류자',
  '채택,',
  'H.E.',
]
const symbols = [
  'A/LIB/RES/25/25',
  'A/REG/79/181',
  'S/PV.7353',
  'No. 5',
  '–',
  '−4',
  '"quoted"',
  'Türk',
  '🕊',
  '©',
  '&',
  '100%',
  '#1',
  '+',
]
const hosts = ['bl.org', 'books.org에서', 'https://bl.org/en/ga?a=1']

const ends = ['.', '!', '?', '.”', '…']

const anyWord = (words: readonly string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...symbols))

/** As many of the words as fit. */
const cutTo = (most: number, words: readonly string[]): string => {
  let text = ''
  for (const word of words) {
    const longer = text === '' ? word : `${text} ${word}`
    if ([...longer].length > most) break
    text = longer
  }
  return text
}

const inLanguages = (of: (words: readonly string[]) => fc.Arbitrary<string>) =>
  fc.oneof(of(english), of(korean), of([...english, ...korean]))

const titleOf = (most: number, minLength: number) => (words: readonly string[]) =>
  fc.array(anyWord(words), { minLength, maxLength: 90 }).map((all) => cutTo(most, all).padEnd(5, '요'))

const sentenceOf = (words: readonly string[]) =>
  fc
    .tuple(fc.array(anyWord(words), { minLength: 1, maxLength: 25 }), fc.constantFrom(...ends))
    .map(([all, end]) => `${all.join(' ')}${end}`)

const summaryOf = (most: number) => (words: readonly string[]) =>
  fc
    .array(sentenceOf(words), { minLength: 1, maxLength: 5 })
    .map((all) => cutTo(most, all.join(' ').split(' ')))
    .filter((text) => text !== '')

/** Titles of 5 to 90 characters, and ones that validation would reject. */
export const title = fc.oneof(inLanguages(titleOf(90, 1)), inLanguages(titleOf(280, 60)))

/** Summaries of up to 280 characters, and far longer ones. */
export const summary = fc.oneof(inLanguages(summaryOf(280)), inLanguages(summaryOf(4000)))

/** Texts of all kinds, including hosts and links. */
export const mixedText = fc
  .array(anyWord([...english, ...korean, ...hosts]), { maxLength: 60 })
  .map((all) => all.join(' '))
