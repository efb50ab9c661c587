import { termsOf } from '@/lib/search/index-terms'
import { rangesOf } from '@/public/search/marks.js'
import { wantedBy } from '@/public/search/terms.js'
import { longTitle, longWord, oddStory } from '../../fixtures/odd-story'
import { searchIn } from '../../fixtures/search'
import { readStory } from '../../fixtures/story'
import { fc } from '../../setup/properties'

const odd = readStory((story) => Object.assign(story, oddStory()))

test.each(odd.site.languages)('any word of the title of any event finds it, in %s', async (language) => {
  const { titles } = searchIn(odd, language)
  const missed: string[] = []
  for (const event of odd.events) {
    const title = event.title[language]
    for (const word of title.split(/\s+/)) {
      if (!/[\p{L}\p{N}]/u.test(word)) continue
      if (!(await titles(word)).includes(title)) missed.push(`${word}: ${title}`)
    }
  }
  expect(missed).toEqual([])
  expect(odd.events.map(({ title }) => title.en)).toEqual(expect.arrayContaining([longTitle.en, longWord]))
})

/** Texts that mix words, names, symbols, Korean and Arabic. */
const word = fc.oneof(
  fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,12}$/),
  fc.stringMatching(/^[가-힣]{1,8}$/),
  fc.stringMatching(/^[A-Z]{1,3}(?:\/[A-Z0-9]{1,4}){1,4}$/),
  fc.stringMatching(/^[A-Za-z]{2,6}-[a-z]{2,6}$/),
  fc.stringMatching(/^[0-9]{1,4}[가-힣]{1,2}$/),
  fc.stringMatching(/^(?:ال|وال|لل|ب|و)?[ء-غف-ي][ء-غف-يًٌَُّ]{1,9}$/),
  fc.stringMatching(/^(?:l|d|qu|jusqu)[’'][a-zà-öø-ÿ]{1,9}$/),
)
const text = fc.array(word, { minLength: 1, maxLength: 12 })

/** Whether the terms of a text match a query, by the rules of `find`. */
const answers = (terms: ReadonlySet<string>, query: string): boolean =>
  wantedBy(query).every(({ first, second }) =>
    [...first, ...second].some(({ keys }) =>
      keys.every(
        (key) => terms.has(key.text) || (key.open && [...terms].some((term) => term.startsWith(key.text))),
      ),
    ),
  )

test('every word of a text finds it, in any case and form, alone and together', () => {
  fc.assert(
    fc.property(text, (words) => {
      const terms = termsOf(words.join(' '))
      for (const query of [...words, words.join(' ')]) {
        expect(answers(terms, query)).toBe(true)
        expect(answers(terms, query.toUpperCase().normalize('NFD'))).toBe(true)
      }
    }),
  )
})

test('any part of a Korean word of two syllables or more finds it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[가-힣]{2,8}$/), fc.nat(), fc.nat(), (whole, a, b) => {
      const from = a % (whole.length - 1)
      const part = whole.slice(from, from + 2 + (b % (whole.length - from - 1)))
      expect(answers(termsOf(`책 ${whole} 책`), part)).toBe(true)
    }),
  )
})

test('marks lie within the text, in order, apart from each other', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'binary', minLength: 1 })),
      (any, marks) => {
        let end = -1
        for (const [from, to] of rangesOf(any, [...marks, ...any.slice(0, 3)])) {
          expect(from).toBeGreaterThan(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(any.length)
      },
    ),
  )
})

test('no query and no text break the search', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      termsOf(any)
      wantedBy(any)
    }),
  )
})
