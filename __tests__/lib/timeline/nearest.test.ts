import { editDistance, nearest, orNearest } from '@/lib/timeline/nearest'
import { fc } from '../../setup/properties'

test.each([
  ['summary', 'summary', 0],
  ['sumary', 'summary', 1],
  ['summarry', 'summary', 1],
  ['summery', 'summary', 1],
  ['sumamry', 'summary', 1],
  ['', 'abc', 3],
  ['책', '책들', 1],
])('from "%s" to "%s" the edit distance is %i', (a, b, number) => {
  expect(editDistance(a, b)).toBe(number)
})

test('the edit distance is symmetric, and 0 means the same text', () => {
  const word = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, b) === 0).toBe(a === b)
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max([...a].length, [...b].length))
    }),
  )
})

const people = ['mara-lind', 'mara-lund', 'jon-hale', 'town-council', 'en', 'ko']

test.each([
  ['jon-hall', ['jon-hale']],
  ['jonhale', ['jon-hale']],
  ['Jon Hale', ['jon-hale']],
  ['hale-jon', ['jon-hale']],
  ['town-counsel', ['town-council']],
  ['mara-lend', ['mara-lind', 'mara-lund']],
  ['kr', ['ko']],
  ['fr', []],
  ['x', []],
  ['', []],
  ['reading-circle', []],
])('by "%s" may be meant %j', (name, names) => {
  expect(nearest(name, people)).toEqual(names)
})

test('never more than two are named, whatever is known', () => {
  const known = ['abcda', 'abcdb', 'abcdc', 'abcdd']
  expect(nearest('abcde', known)).toEqual(['abcda', 'abcdb'])
})

test.each([
  ['ev-0061', ['ev-0016']],
  ['ev-0029', []],
  ['rv-0016', ['ev-0016']],
])('of numbered names only a slip of "%s" is named: %j', (name, names) => {
  expect(nearest(name, ['ev-0001', 'ev-0016', 'ev-0020'])).toEqual(names)
})

test('the fix has suggestions, or is unchanged if nothing is similar', () => {
  expect(orNearest('jon-hall', people, 'correct the id')).toBe(
    'did you mean `jon-hale`? If not, correct the id',
  )
  expect(orNearest('mara-lend', people, 'correct it')).toBe(
    'did you mean `mara-lind` or `mara-lund`? If not, correct it',
  )
  expect(orNearest('nobody', people, 'correct the id')).toBe('correct the id')
  expect(orNearest(7, people, 'correct the id')).toBe('correct the id')
})
