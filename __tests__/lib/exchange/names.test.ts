// Slugs and ids for imported entries: readable, unique, never reserved, and always found in time.
import { isReservedSlug } from '@/lib/addresses'
import { idAllocator, nameAllocator } from '@/lib/exchange/names'
import { slugOf } from '@/lib/slug'
import { isId } from '@/lib/timeline/fields'
import { fc } from '../../setup/properties'

test.each([
  ['Łódź opens a hall', 'lodz-opens-a-hall'],
  ['Øresund bridge', 'oresund-bridge'],
  ['Straße nach Süden', 'strasse-nach-suden'],
  ['Şişli Çeşme, İstanbul', 'sisli-cesme-istanbul'],
  ['Đà Nẵng', 'da-nang'],
  ['Þórður Ægir', 'thordur-aegir'],
  ['9 мая в Москве', '9-maya-v-moskve'],
  ['Αθήνα', 'athina'],
  ['القدس', 'alqds'],
  ['도서관 2024', 'doseogwan-2024'],
  ['北京', 'beijing'],
  ['サミット', 'samitto'],
  ['ქართული', 'kartuli'],
  ["O’Brien's day", 'obriens-day'],
  ['…!?', ''],
])('the slug of “%s” is “%s”', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

const reserved = [
  'version-1-0-of-git',
  'claim-3',
  'era-x',
  'source-1',
  'said-by-me',
  'theme-a',
  'timeline',
  'lede',
  'x-title',
  'the-hall-square',
  'theme-a-square',
  'con',
  'lpt1',
]

test.each(reserved)('a name of the site’s own gets another form: %s', (name) => {
  expect(isReservedSlug(name)).toBe(true)
  const given = nameAllocator([])(name)
  expect(isReservedSlug(given)).toBe(false)
  expect(given).toContain(name)
})

test('every title gets a valid name of its own, however hostile', () => {
  const parts = fc.constantFrom(
    ...reserved,
    'a',
    '-',
    '2',
    '-2',
    'event-',
    '-square',
    '-tall',
    '-title',
    '나',
    'Ł',
    ' ',
    '👍',
  )
  const titles = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(parts).map((list) => list.join('')),
    ),
  )
  fc.assert(
    fc.property(titles, titles, (taken, wanted) => {
      const give = nameAllocator(taken)
      const given = wanted.map((title) => slugOf(title) || 'event').map(give)
      expect(new Set([...taken, ...given]).size).toBe(new Set(taken).size + given.length)
      expect(given.filter((name) => isReservedSlug(name) || !isId(name))).toEqual([])
    }),
  )
})

test('ten thousand equal names are numbered without counting again from the first', () => {
  const give = nameAllocator(['same-7'])
  const given = Array.from({ length: 10_000 }, () => give('same'))
  expect([...given.slice(0, 3), given.at(-1)]).toEqual(['same', 'same-2', 'same-3', 'same-10001'])
})

test.each([
  ['the highest number', ['ev-0002', 'ev-0024'], 'ev-0025'],
  ['no number', ['first'], 'ev-0001'],
  [
    'a number beyond those that are exact',
    ['ev-0003', 'ev-99999999999999999999', 'ev-100000000000000000000'],
    'ev-0004',
  ],
])('ids continue from %s', (_, taken, next) => {
  expect(idAllocator(taken)()).toBe(next)
})
