import { searchIndex } from '@/lib/search/search-index'
import { readTimeline } from '@/lib/timeline/read'
import type { Terms } from '@/public/search/find.js'
import { addEmbargoed } from '../../fixtures/embargo'
import { storyOf } from '../../fixtures/many-events'
import { searchIn } from '../../fixtures/search'
import { buildStory, readStory, type Story, writeStory } from '../../fixtures/story'

/** The story with more texts to search. */
const story = (change: (story: Story) => void = () => {}) =>
  readStory((authored) => {
    authored.events['a-house-is-found'].claims.push({
      text: {
        en: 'Symbol A/LIB/RES/25/25 and record A/79/PV.85 name Élodie Brûlé at a high-level meeting of two parties.',
        ko: '남촌독서자료를 채택한 고위급 전체 회의(A/LIB/RES/25/25)에서 도서관법이 논의됐다.',
      },
      sources: [{ source: 'minutes', locator: 'para 9' }],
    })
    change(authored)
  })

const timeline = story()
const english = searchIn(timeline, 'en')
const korean = searchIn(timeline, 'ko')
const house = { en: 'A house is found on Alder Street', ko: '오리나무길에 집을 구하다' }

describe.each(timeline.actors)('$id', (actor) => {
  const forms = [...Object.values(actor.name), ...(actor.variants ?? []).map(({ form }) => form)]
  test.each(forms)('is found as %s in every language', async (form) => {
    expect(await english.titles(form, 'actors')).toContain(actor.name.en)
    expect(await korean.titles(form, 'actors')).toContain(actor.name.ko)
    expect(await korean.titles(form.normalize('NFD').toUpperCase(), 'actors')).toContain(actor.name.ko)
  })
})

test('an event is found by the people in it under every spelling, and by its theme, kind, place and date', async () => {
  expect(await english.titles('M. Lynd')).toContain(house.en)
  expect(await english.titles('마라 린드')).toContain(house.en)
  expect(await english.titles('building')).toContain('The library opens again')
  expect(await english.titles('opening')).toContain('A night of reading')
  expect(await english.titles('reading room')).toContain('The library opens again')
  expect(await english.titles('March 1961')).toEqual([house.en])
  expect(await english.titles('1961-03')).toEqual([house.en])
  expect(await korean.titles('1961년 3월')).toEqual([house.ko])
})

test.each([
  '남촌독서자료',
  '남촌독서자료를',
  '남촌독서자료가',
  '독서자료',
  '남촌 독서 자료',
  '전체회의',
  '도서관법은',
  '법',
])('Korean: %s finds 남촌독서자료를 and 고위급 전체 회의', async (query) => {
  expect(await korean.titles(query)).toContain(house.ko)
})

test('Korean: a word with a particle finds the word with others too, after its own', async () => {
  const { titles } = searchIn(
    story(({ events }) => {
      events['the-flood'].title.ko = '대홍수가 나다'
      events['reading-night'].title.ko = '대홍수를 기억하다'
    }),
    'ko',
  )
  expect(await titles('대홍수를')).toEqual(['대홍수를 기억하다', '대홍수가 나다'])
  // An ending that may belong to the word is only dropped if nothing else matches.
  expect(await titles('대홍수가')).toEqual(['대홍수가 나다'])
  expect(await titles('대홍수의')).toEqual(['대홍수가 나다', '대홍수를 기억하다'])
})

test.each([
  'A/LIB/RES/25/25',
  'a/lib/res/25/25',
  'LIB/RES/25/25',
  'RES/25/25',
  'A/LIB/RES/25',
  'A/79/PV.85',
  'PV.85',
  'high-level',
  'high level',
  'highlevel',
  'elodie brule',
  'BRÛLÉ',
  'bru',
  'meetings',
  'Élodie'.normalize('NFD'),
  '"symbol"',
])('%s finds the event whose text has it', async (query) => {
  expect(await english.titles(query)).toEqual([house.en])
})

test('a symbol with a particle is found, another symbol is not', async () => {
  expect(await korean.titles('A/LIB/RES/25/25를')).toEqual([house.ko])
  expect(await english.titles('A/LIB/RES/25/26')).toEqual([])
  expect(await korean.titles('A/25/LIB를')).toEqual([])
  expect(await english.titles('A/79/PV.8')).toEqual([house.en])
  expect(await english.titles('A/79/PV.86')).toEqual([])
})

describe('Arabic and French', () => {
  const arabic = 'وبحثت الجمعيّة العامة للأمم المتحدة أوضاع كوريا في جلسة وبكوريا ٢٠٢٤'
  const french = 'L’Assemblée générale de l’ONU reçoit les journaux nationaux jusqu’à l’œuvre'
  const { titles } = searchIn(
    story(({ events }) => {
      events['the-flood'].title.en = arabic
      events['reading-night'].title.en = french
    }),
    'en',
  )

  test.each([
    'الأمم',
    'الامم المتحدة',
    'أمم',
    'للأمم',
    'والأمم المتحدة',
    'جمعية',
    'الجمعيه العامه',
    'بحثت',
    'كوريا',
    'لكوريا',
    'جلسات',
    'الجلسة',
    '2024',
    '٢٠٢٤',
    'الأُمَم',
  ])('%s finds the title that has it', async (query) => {
    expect(await titles(query)).toEqual([arabic])
  })

  test.each([
    'assemblee',
    'l’Assemblée',
    "L'ASSEMBLÉE GÉNÉRALE",
    'ONU',
    'd’ONU',
    'journal',
    'national',
    'oeuvre',
    'jusqu’à',
  ])('%s finds the title that has it', async (query) => {
    expect(await titles(query)).toEqual([french])
  })

  test.each(['مم', 'حدة', 'نات', 'semblee'])('%s, the inside of a word, finds nothing', async (query) => {
    expect(await titles(query)).toEqual([])
  })
})

test('both of two words have to occur', async () => {
  expect(await english.titles('flood')).toEqual(['The flood'])
  expect(await english.titles('flood cellar')).toEqual(['The flood'])
  expect(await english.titles('flood house')).toEqual([])
})

test('plural and singular find each other', async () => {
  expect(await english.titles('cellars')).toEqual(['The flood'])
  expect(await english.titles('readers stay')).toEqual(['A night of reading'])
  expect(await english.titles('party')).toEqual([house.en])
  expect(await english.titles('reader stays')).toEqual(['A night of reading'])
})

test('the title counts more than the text, a whole word more than a beginning', async () => {
  const both = (text: string) => ({ en: text, ko: text })
  const { titles } = searchIn(
    story(({ events }) => {
      events['the-flood'].title = both('Lamplighters')
      events.reopening.title = both('Lamp')
      events['reading-night'].summary = both('A lamp.')
    }),
    'en',
  )
  expect(await titles('lamp')).toEqual(['Lamp', 'Lamplighters', 'A night of reading'])
})

test('sources are found by title, publisher in every language, date and address', async () => {
  expect(await korean.titles('독서회', 'sources')).toEqual(['독서회 일기'])
  expect(await korean.titles('메아리신문', 'sources')).toEqual(['Books at last'])
  expect(await korean.titles('the echo', 'sources')).toEqual(['Books at last'])
  expect(await english.titles('https://wire.example/77', 'sources')).toEqual(['Town to have library'])
  expect(await english.titles('12 March 1961', 'sources')).toEqual(['Books at last'])
})

test('themes are found by name and description', async () => {
  expect(await english.titles('walls', 'themes')).toEqual(['Building'])
  expect(await korean.titles('지붕', 'themes')).toEqual(['건물'])
})

test('a withdrawn event is found by its title and reason, as withdrawn, and by nothing it said', async () => {
  const [found] = await english.entries('card index')
  expect(found).toMatchObject({
    title: 'The card index goes',
    withdrawn: true,
    texts: ['No source bears it out.'],
  })
  expect(await english.titles('bears')).toEqual(['The card index goes'])
  expect([...searchIndex(timeline, 'en').files.values()].join()).not.toMatch(
    /wrong-(?:summary|claim|point|choice)/i,
  )
})

test('an event under embargo leaves no trace', () => {
  const hiding = story(addEmbargoed)
  for (const language of hiding.site.languages) {
    expect([...searchIndex(hiding, language).files.values()].join()).not.toMatch(/secret/i)
  }
})

test.each(['', ' ', '—', '...', '()[]{}^$*+?\\', '\u0000', '\ud800', '__proto__', 'constructor'])(
  'the query %j finds nothing and does not throw',
  async (query) => {
    expect((await english.find(query)).count).toBe(0)
  },
)

test('no entry is listed twice under a term', () => {
  const files = [...searchIndex(timeline, 'en').files].filter(([name]) => name.startsWith('terms-'))
  const lists = files.flatMap(([, text]) => Object.values(JSON.parse(text) as Terms))
  const numbers = (distances: number[] = []): number[] => {
    let at = -1
    return distances.map((distance) => {
      at += distance
      return at
    })
  }
  const twice = lists.filter(([strong, weak]) =>
    numbers(weak).some((number) => numbers(strong).includes(number)),
  )
  expect(twice).toEqual([])
  expect(lists.length).toBeGreaterThan(100)
})

test('a story without events has an index', async () => {
  const empty = readStory((authored) => {
    for (const slug of Object.keys(authored.events)) delete authored.events[slug]
  })
  expect(await searchIn(empty, 'en').titles('council', 'actors')).toEqual(['Town Council'])
  expect((await searchIn(empty, 'en').find('flood')).count).toBe(0)
})

test('the same data give the same bytes, different data a different address', () => {
  const again = searchIndex(story(), 'en')
  expect(again).not.toBe(searchIndex(timeline, 'en'))
  expect([...again.files]).toEqual([...searchIndex(timeline, 'en').files])
  expect(again.version).toBe(searchIndex(timeline, 'en').version)
  const other = story(({ events }) => {
    events['the-flood'].title.en = 'The great flood'
  })
  expect(searchIndex(other, 'en').version).not.toBe(again.version)
})

test('a search in a long index requests only a few small files', async () => {
  const long = readTimeline({ dir: writeStory({ ...buildStory(), ...storyOf(600) } as Story) })
  const { files } = searchIndex(long, 'ko')
  const sizes = [...files.values()].map(({ length }) => length)
  expect(Math.max(...sizes)).toBeLessThan(25_000)
  const { find, asked } = searchIn(long, 'ko')
  expect((await find('417번 서가')).count).toBe(1)
  expect(files.size).toBeGreaterThan(15)
  // Files of terms only: entries are not requested before they are displayed.
  expect(asked.size).toBeLessThan(5)
})
