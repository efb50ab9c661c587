/** Generators of titles of 5 to 90 characters, at least as difficult as real ones, for the tests of the cards. */
import { fc } from '../../setup/properties'

const english = [
  'Assembly',
  'adopts',
  'a',
  'resolution',
  'on',
  'the',
  'meeting',
  'in',
  'of',
  '“abuses”',
  '(ISBN)',
  '2025:',
  'vote,',
]
const korean = [
  '도청의회',
  '첫',
  '남촌독서',
  '고위급',
  '전체회의를',
  '열다',
  '‘증언’',
  '(자료)',
  '제79차',
  '납북자·억류자·국군포로',
  '채택,',
]
const symbols = ['A/LIB/RES/25/25', 'A/REG/79/181', 'S/PV.7353', 'A/LIB/60/58']
const long = [
  'Donaudampfschifffahrtselektrizitaetenhau',
  '대륙간탄도미사일발사시험중단촉구자료안상정과채택을위한공개회의',
]

export const SHORTEST = 5
export const LONGEST = 90

const cutTo = (words: readonly string[]): string => {
  let title = ''
  for (const word of words) {
    const longer = title === '' ? word : `${title} ${word}`
    if ([...longer].length > LONGEST) break
    title = longer
  }
  return title.padEnd(SHORTEST, '요')
}

const of = (words: readonly string[]) =>
  fc
    .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...symbols)), {
      minLength: 1,
      maxLength: 25,
    })
    .map(cutTo)

/** Titles in which every word fits on a line. */
export const ordinaryTitle = fc.oneof(of(english), of(korean))

/** Titles that may contain a word that is wider than any line. */
export const anyTitle = fc.oneof(ordinaryTitle, of([...english, ...long]), of([...korean, ...long]))
