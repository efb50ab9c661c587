import { splitByDate } from '@/lib/timeline/date-parts'
import { parseWhen } from '@/lib/timeline/dates'
import {
  besidePart,
  listedParts,
  type Part,
  pagesOf,
  pageWith,
  partsBelow,
  wayTo,
} from '@/lib/timeline/parts'
import { chronology } from '../../fixtures/crowds'
import { allForms } from '../../fixtures/dated-story'
import { fc, runs } from '../../setup/properties'

type Item = { when: string; weight: number }

const items = (whens: readonly string[], weight: number): Item[] => whens.map((when) => ({ when, weight }))

const splitItems = (list: readonly Item[]): Part<Item> =>
  splitByDate(list, { whenOf: ({ when }) => parseWhen(when), weightOf: ({ weight }) => weight })

const idsOf = (part: Part<unknown>): string[] => part.parts.map(({ id }) => id)

const weightOf = (part: Part<Item>): number => part.items.reduce((sum, { weight }) => sum + weight, 0)

const repeated = (count: number, when: string): string[] => Array<string>(count).fill(when)

test('a list that fits on a page is one page', () => {
  expect(splitItems(items(repeated(100, '1961'), 0.0099)).parts).toHaveLength(0)
  expect(splitItems([]).parts).toEqual([])
})

test('a longer one is cut by century, decade, year, month, third of a month and day, each if it has to be', () => {
  const whole = splitItems(
    items(
      [
        '1850-02-03',
        '1961',
        ...['1972-01', '1973-05-02', '1973-06-03'],
        ...[
          '1974',
          '1974-03',
          '1974-03-02',
          '1974-03-11',
          '1974-03-12',
          '1974-03-12',
          '1974-03-30',
          '1974-05-01',
        ],
      ],
      0.4,
    ),
  )
  const tree = (part: Part<Item>): unknown =>
    part.parts.length > 0 ? { [part.id]: part.parts.map(tree) } : part.id
  expect(whole.parts.map(tree)).toEqual([
    '18XX',
    {
      '19XX': [
        '196X',
        {
          '197X': [
            '1972',
            '1973',
            {
              1974: [
                '1974-XX',
                {
                  '1974-03': [
                    '1974-03-XX',
                    '1974-03-01--10',
                    { '1974-03-11--20': ['1974-03-11', '1974-03-12'] },
                    '1974-03-21--31',
                  ],
                },
                '1974-05',
              ],
            },
          ],
        },
      ],
    },
  ])
})

test('a day, and what is known to the year only, are counted off', () => {
  const day = splitItems(items(repeated(5, '1961-03-14'), 0.4))
  expect(pagesOf(day).map(({ id, number }) => [id, number])).toEqual([
    ['1961-03-14_1', { at: 1, of: 3 }],
    ['1961-03-14_2', { at: 2, of: 3 }],
    ['1961-03-14_3', { at: 3, of: 3 }],
  ])
  const year = splitItems(items([...repeated(2, '1960'), '196X', '1960-21'], 0.4))
  expect(pagesOf(year).map(({ id }) => id)).toEqual(['1960-XX_1', '1960-XX_2'])
})

test('dates of every form have a part, and ids are unique', () => {
  const whole = splitItems(
    items(
      allForms.flatMap((when) => repeated(3, when)),
      0.5,
    ),
  )
  const ids = partsBelow(whole).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(idsOf(whole)).toEqual([
    'Y-170000002',
    '-01XX',
    '-00XX',
    '00XX',
    '04XX',
    '17XX',
    '18XX',
    '19XX',
    '20XX',
    'Y12345',
  ])
  expect(pagesOf(whole).flatMap((part) => part.items)).toHaveLength(3 * allForms.length)
  // Each is one segment of an address.
  for (const id of ids) expect(encodeURIComponent(id)).toBe(id)
})

test('a list of more than 400 entries keeps the addresses of its years', () => {
  const whole = splitItems(items(repeated(401, '1850-01-01').concat('1961-05'), 0.0001))
  expect(pagesOf(whole).map(({ id }) => id)).toEqual(['1850', '1961'])
})

test('an index lists years for decades and passes what has a single part, and the way to a page leads over what is listed', () => {
  const whole = splitItems(items(['1961', '1962', '1973-01-02', ...repeated(4, '1974-03-14')], 0.4))
  const idsListed = (part: Part<Item>): string[] => listedParts(part).map(({ id }) => id)
  const year = (part: Part<Item>) => partsBelow(part).find(({ id }) => id === '1974') ?? part
  expect(idsListed(whole)).toEqual(['196X', '1973', '1974'])
  expect(idsListed(year(whole))).toEqual(['1974-03-14_1', '1974-03-14_2'])
  expect(wayTo(whole, '1974-03-14_2').map(({ id }) => id)).toEqual(['1974'])
  expect(wayTo(whole, '1974')).toEqual([])
  const large = splitItems(items(repeated(390, '1974-03-14').concat('1980'), 0.5))
  expect(idsListed(large)).toEqual(['1974', '198X'])
  expect(idsListed(year(large))).toEqual(['1974-03-14'])
  expect(wayTo(large, '1974-03-14_7').map(({ id }) => id)).toEqual(['1974', '1974-03-14'])
})

test('neighbours are as finely cut as a part, or less where nothing is', () => {
  const whole = splitItems(items(['1961', '1973-01-02', '1973-05', '1973-06-01', '1974-03-14', '1985'], 0.4))
  const around = (id: string) => {
    const part = partsBelow(whole).find((one) => one.id === id)
    if (!part) throw new Error(`there is no ${id}`)
    return besidePart(whole, part).map((one) => one?.id)
  }
  expect(around('1973-05')).toEqual(['1973-01', '1973-06'])
  expect(around('1973-01')).toEqual(['196X', '1973-05'])
  expect(around('1973-06')).toEqual(['1973-05', '1974'])
  expect(around('1974')).toEqual(['1973', '198X'])
})

const date = fc.oneof(
  fc.constantFrom(...allForms),
  fc
    .tuple(
      fc.constantFrom(1142, 1961, 1962, 2025),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.nat(3),
    )
    .map(([year, month, day, precision]) =>
      [String(year), month, day]
        .slice(0, Math.max(1, precision))
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    ),
)

const list = fc
  .tuple(fc.array(date, { minLength: 1, maxLength: 120 }), fc.constantFrom(0.02, 0.1, 0.3, 0.6))
  .map(([whens, weight]) =>
    items(
      [...whens].sort((a, b) => parseWhen(a).days.first - parseWhen(b).days.first),
      weight,
    ),
  )

const named = (number: number | undefined, id: string): string => (number ? id.replace(/_\d+$/, '') : id)

test('whatever the list: every item is on one page, in order, and no page is too full', () => {
  fc.assert(
    fc.property(list, (all) => {
      const whole = splitItems(all)
      const pages = pagesOf(whole)
      expect(new Set(pages.flatMap((part) => part.items))).toEqual(new Set(all))
      expect(pages.flatMap((part) => part.items)).toHaveLength(all.length)
      const order = new Map(all.map((item, index) => [item, index]))
      for (const page of pages) {
        const places = page.items.map((item) => order.get(item) ?? -1)
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(weightOf(page)).toBeLessThanOrEqual(1 + 1e-9)
      }
      const ids = partsBelow(whole).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    runs(300),
  )
})

test('a new item changes no address but those of what is on a page that has to be split', () => {
  fc.assert(
    fc.property(list, date, fc.nat(), (all, when, at) => {
      const before = splitItems(all)
      const more = [...all]
      more.splice(at % (all.length + 1), 0, { when, weight: 0.3 })
      const after = splitItems(more)
      const parts = new Map(partsBelow(after).map((part) => [part.id, part]))
      for (const part of partsBelow(before)) {
        // An address never vanishes; the whole list may get its first parts.
        expect(parts.has(part.id)).toBe(true)
        const now = parts.get(part.id)
        if (part.parts.length > 0 || !now || now.parts.length > 0) continue
        for (const item of part.items) {
          const page = pagesOf(after).find((one) => one.items.includes(item))
          expect(named(page?.number?.at, page?.id ?? '')).toBe(named(part.number?.at, part.id))
        }
      }
    }),
    runs(200),
  )
})

test('a chronology of 1,880 events has pages of a few dozen', () => {
  const whole = splitItems(items(chronology(), 1 / 80))
  expect(whole.items.length).toBeGreaterThan(1_800)
  const pages = pagesOf(whole)
  expect(pages.length).toBeLessThan(150)
  expect(Math.max(...pages.map((page) => page.items.length))).toBeLessThanOrEqual(80)
  expect(listedParts(whole).map(({ id }) => id)).toContain('2025')
  const year = partsBelow(whole).find(({ id }) => id === '2025')
  expect(year && idsOf(year)).toContain('2025-XX')
})

test.each([
  [
    'in one year',
    (index: number) =>
      `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
  ],
  ['on one day', () => '2025-03-14'],
])('10,000 %s are on pages that are no fuller than others', (_, dateAt) => {
  const whens = Array.from({ length: 10_000 }, (_, index) => dateAt(index)).sort()
  const whole = splitItems(items(whens, 1 / 80))
  const pages = pagesOf(whole)
  expect(pages.flatMap((page) => page.items)).toHaveLength(10_000)
  for (const page of pages) expect(weightOf(page)).toBeLessThanOrEqual(1 + 1e-9)
  // No index lists so many that it is too long itself.
  for (const part of [whole, ...partsBelow(whole)]) expect(listedParts(part).length).toBeLessThan(200)
})

test('an item is found on its page', () => {
  const all = items(['1961', '1973-01-02', '1973-05', '1974-03-14'], 0.4)
  const whole = splitItems(all)
  expect(all.map((item) => pageWith(whole, item))).toEqual(['196X', '1973', '1973', '1974'])
  const short = splitItems(items(['1961'], 0.4))
  expect(pageWith(short, short.items[0] as Item)).toBeUndefined()
})
