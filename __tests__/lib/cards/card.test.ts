import {
  allCards,
  eventCard,
  eventCards,
  themeCard,
  themeCards,
  timelineCard,
  timelineCards,
} from '@/lib/cards/card'
import { cardsByFile } from '@/lib/cards/card-files'
import { words } from '@/lib/languages'
import type { Evidence } from '@/lib/timeline/types'
import { localized } from '../../fixtures/authored'
import { claimsOf, madeUpEvent, madeUpTimeline, story } from './made-up'

const title = localized({ en: 'The Assembly meets', ko: '의회가 열리다' })

describe("an event's card", () => {
  const event = madeUpEvent({ slug: 'meeting', when: '2025-05-20', partOfDay: 'afternoon', title })
  const timeline = madeUpTimeline([event])

  test('says on which day, what, on what evidence and where', () => {
    expect(eventCard(timeline, event, 'en')).toMatchObject({
      language: 'en',
      name: 'meeting',
      width: 1200,
      height: 630,
      words: {
        date: '20 May 2025',
        title: 'The Assembly meets',
        evidence: 'All 3 statements confirmed',
        count: '',
        key: '',
        siteName: 'In the Stacks',
        siteAddress: 'example.org/on-the-record',
      },
    })
  })

  test('says it in the other language', () => {
    expect(eventCard(timeline, event, 'ko').words).toMatchObject({
      date: '2025년 5월 20일',
      title: '의회가 열리다',
      evidence: '항목 3개 모두 교차 확인',
    })
  })

  test('has a mark for each statement, the surest first', () => {
    const mixed = madeUpEvent({ evidence: ['single-source', 'confirmed', 'single-source'] })
    expect(eventCard(madeUpTimeline([mixed]), mixed, 'en')).toMatchObject({
      words: { evidence: '1 of 3 statements confirmed', count: '' },
      marks: ['confirmed', 'single-source', 'single-source'],
    })
  })

  test('says so if a mark stands for several statements, but not in the alternative text', () => {
    const full = madeUpEvent({ evidence: Array<Evidence>(130).fill('confirmed') })
    const card = eventCard(madeUpTimeline([full]), full, 'en')
    expect(card.marks).toHaveLength(44)
    expect(card.words.key).toBe('Each mark: up to 3 statements')
    expect(card.alt).toMatch(/All 130 statements confirmed\.$/)
  })

  test('has its words as the alternative text', () => {
    expect(eventCard(timeline, event, 'en').alt).toBe(
      'In the Stacks card. 20 May 2025: The Assembly meets. All 3 statements confirmed.',
    )
  })

  test('has the whole title in the alternative text, however long', () => {
    const long = '도청의회가 '.repeat(18).trim()
    const hard = madeUpEvent({ title: localized({ en: long, ko: long }) })
    expect(eventCard(madeUpTimeline([hard]), hard, 'ko').alt).toContain(long)
  })

  test('says that an entry was withdrawn instead of its evidence', () => {
    const withdrawn = madeUpEvent({ withdrawn: true })
    const card = eventCard(madeUpTimeline([withdrawn]), withdrawn, 'en')
    expect(card.words.evidence).toBe(words('en').event.withdrawn)
    expect(card).toMatchObject({ withdrawn: true, marks: [] })
    expect(card.alt).toContain(words('en').event.withdrawn)
  })
})

describe("the timeline's card", () => {
  const inStory = [
    madeUpEvent({ slug: 'one', when: '2024-12-17' }),
    madeUpEvent({ slug: 'two', when: '2025-05-20' }),
    madeUpEvent({ slug: 'three', when: '2025-03-01', withdrawn: true }),
  ]
  const before = { id: 'before', name: localized({ en: 'Before', ko: '이전' }), main: false }
  const earlier = { ...madeUpEvent({ slug: 'earlier', when: '2005-12-16' }), era: before }
  const timeline = madeUpTimeline([earlier, ...inStory], [before, story])

  test('says what it tells, when, and on what evidence', () => {
    expect(timelineCard(timeline, 'en')).toMatchObject({
      name: 'timeline',
      words: {
        date: '',
        kicker: '17 December 2024 – 20 May 2025',
        title: 'What happened, with its sources',
        evidence: 'All 6 statements confirmed',
        count: '2 events',
      },
    })
  })

  test('has a skyline of the main era', () => {
    const { skyline, marks } = timelineCard(timeline, 'en')
    expect(marks).toEqual([])
    expect(skyline?.columns.map(({ marks }) => marks.length)).toEqual([3, 3])
    expect(skyline?.ticks.map(({ label }) => label)).toEqual(['2025', 'Feb', 'Mar', 'Apr', 'May'])
  })

  test('says so if a mark of the skyline stands for several statements', () => {
    const full = madeUpEvent({ slug: 'full', evidence: Array<Evidence>(60).fill('confirmed') })
    const { words } = timelineCard(madeUpTimeline([full]), 'en')
    expect(words).toMatchObject({ count: '1 event', key: 'Each mark: up to 3 statements' })
  })

  test('prefers the short form of what the site tells', () => {
    const site = { ...timeline.site, short: localized({ en: 'In short', ko: '짧게' }) }
    expect(timelineCard({ ...timeline, site }, 'en').words.title).toBe('In short')
  })

  test('has a scale without dates instead of a skyline if there are no statements', () => {
    const { skyline, scale, words } = timelineCard(madeUpTimeline([]), 'en')
    expect(skyline).toBeUndefined()
    expect(scale.labels).toEqual([])
    expect(words).toMatchObject({ evidence: '0 events', count: '' })
  })

  test('names the site once in the alternative text, and the main period as such', () => {
    expect(timelineCard(timeline, 'en').alt).toBe(
      'In the Stacks card. What happened, with its sources. Main period, 17 December 2024 – 20 May 2025: All 6 statements confirmed. 2 events.',
    )
    expect(timelineCard(timeline, 'ko').alt).toBe(
      '기록으로 보는 남촌독서 회의 카드. 출처와 함께 보는 일지. 주요 시기(2024년 12월 17일~2025년 5월 20일) 항목 6개 모두 교차 확인. 사건 2건.',
    )
    expect(timelineCard(madeUpTimeline(inStory, [before]), 'en').alt).toBe(
      'In the Stacks card. What happened, with its sources. All 6 statements confirmed. 2 events.',
    )
  })

  test.each([
    ['an open end', { ...story, end: undefined }, 'Since 17 December 2024'],
    ['an open beginning', { ...story, start: undefined }, '20 May 2025'],
    ['no dates', { ...story, start: undefined, end: undefined }, ''],
  ])('works with %s', (_, { start, end, ...era }, date) => {
    const open = { ...era, ...(start && { start }), ...(end && { end }) }
    expect(timelineCard(madeUpTimeline([], [open]), 'en').words.kicker).toBe(date)
  })

  test('works without a main era', () => {
    const card = timelineCard(madeUpTimeline(inStory, [before]), 'en')
    expect(card.words).toMatchObject({ kicker: '', count: '2 events' })
  })
})

describe("a theme's card", () => {
  const events = [
    madeUpEvent({ slug: 'one', when: '2014-02' }),
    madeUpEvent({ slug: 'two', when: '2025-05-20T10:00-04:00' }),
    { ...madeUpEvent({ slug: 'other', when: '1990' }), themes: [] },
  ]
  const timeline = madeUpTimeline(events)
  const [rooms] = timeline.themes
  if (!rooms) throw new Error('the made-up timeline has themes')

  test('says the years of its events and how many these are', () => {
    expect(themeCard(timeline, rooms, 'en')).toMatchObject({
      of: { kind: 'theme', id: 'rooms' },
      name: 'theme-rooms',
      words: {
        date: '2014–2025',
        title: 'Reading rooms',
        subtitle: 'Work.',
        kicker: 'Theme',
        evidence: '2 events',
        count: '',
      },
      alt: 'In the Stacks card. 2014–2025: Reading rooms. 2 events.',
    })
    expect(themeCard(timeline, rooms, 'ko').words).toMatchObject({
      date: '2014년~2025년',
      title: '열람공간',
      evidence: '사건 2건',
    })
    expect(themeCard(timeline, rooms, 'en').scale.marks).toHaveLength(2)
  })

  test('has the marks of the statements on the theme', () => {
    const [one] = events
    if (!one) throw new Error('there are events')
    const claims = claimsOf(['single-source', 'confirmed', 'confirmed']).map((claim, index) => ({
      ...claim,
      themes: index < 2 ? [rooms] : [],
    }))
    const card = themeCard(madeUpTimeline([{ ...one, claims }, ...events.slice(1)]), rooms, 'en')
    expect(card.marks).toEqual(['confirmed', 'single-source'])
    expect(card.words).toMatchObject({ evidence: '1 of 2 statements confirmed', count: '2 events' })
    expect(card.alt).toBe(
      'In the Stacks card. 2014–2025: Reading rooms. 1 of 2 statements confirmed. 2 events.',
    )
  })

  test('works without events', () => {
    const card = themeCard(madeUpTimeline([]), rooms, 'en')
    expect(card.words).toMatchObject({ date: '', evidence: '0 events' })
    expect(card.alt).toBe('In the Stacks card. Reading rooms. 0 events.')
  })
})

describe('the cards of one subject', () => {
  const event = madeUpEvent()
  const timeline = madeUpTimeline([event])

  test('have a size, a name and a hash each, and the same words', () => {
    const cards = Object.values(eventCards(timeline, event, 'en'))
    expect(cards.map(({ name, width, height }) => [name, width, height])).toEqual([
      ['meeting', 1200, 630],
      ['meeting-square', 1080, 1080],
      ['meeting-story', 1080, 1920],
    ])
    expect(new Set(cards.map(({ hash }) => hash)).size).toBe(3)
    const [wide, ...others] = cards
    expect(others.map(({ words, alt }) => ({ words, alt }))).toEqual(
      others.map(() => ({ words: wide?.words, alt: wide?.alt })),
    )
  })

  test('are memoized', () => {
    const [theme] = timeline.themes
    if (!theme) throw new Error('the made-up timeline has themes')
    expect(eventCards(timeline, event, 'en')).toBe(eventCards(timeline, event, 'en'))
    expect(themeCards(timeline, theme, 'en')).toBe(themeCards(timeline, theme, 'en'))
    expect(timelineCards(timeline, 'en')).toBe(timelineCards(timeline, 'en'))
    expect(eventCards(timeline, event, 'ko')).not.toBe(eventCards(timeline, event, 'en'))
  })

  test('are not shared by two timelines with the same event', () => {
    const site = { ...timeline.site, name: localized({ en: 'Another name', ko: '다른 이름' }) }
    expect(eventCard({ ...timeline, site }, event, 'en').words.siteName).toBe('Another name')
    expect(eventCard(timeline, event, 'en').words.siteName).toBe('In the Stacks')
  })
})

describe('all cards', () => {
  const events = ['one', 'two', 'three'].map((slug, index) =>
    madeUpEvent({ slug, title: localized({ en: `Event ${slug}`, ko: `사건 ${index}` }) }),
  )
  const cards = allCards(madeUpTimeline(events))

  test('are of the timeline, each theme and each event, in each language and shape', () => {
    const names = ['timeline', 'theme-rooms', 'theme-return', 'one', 'two', 'three']
    const inShapes = names.flatMap((name) => [name, `${name}-square`, `${name}-story`])
    expect(cards.map(({ language, name }) => `${language}/${name}`)).toEqual(
      ['en', 'ko'].flatMap((language) => inShapes.map((name) => `${language}/${name}`)),
    )
  })

  test('are found by file name', () => {
    const timeline = madeUpTimeline(events)
    const files = cardsByFile(timeline, 'ko')
    expect(files.size).toBe(18)
    expect(files.get('two-story.png')).toBe(eventCards(timeline, events[1] ?? madeUpEvent(), 'ko').story)
    expect(files.get('timeline.png')).toBe(timelineCard(timeline, 'ko'))
    expect(files.get('two.gif')).toBeUndefined()
    expect(files.get('once-square.png')).toBeUndefined()
    expect(cardsByFile(timeline, 'ko')).toBe(files)
  })

  test('are found by the file names of a former slug', () => {
    const renamed = { ...madeUpEvent({ slug: 'now' }), aliases: ['once'] }
    const timeline = madeUpTimeline([renamed])
    const files = cardsByFile(timeline, 'en')
    const cards = eventCards(timeline, renamed, 'en')
    expect(['once.png', 'once-square.png', 'once-story.png'].map((name) => files.get(name))).toEqual([
      cards.wide,
      cards.square,
      cards.story,
    ])
  })

  test('have a hash each', () => {
    expect(new Set(cards.map(({ hash }) => hash)).size).toBe(cards.length)
    for (const { hash } of cards) expect(hash).toMatch(/^[0-9a-f]{12}$/)
  })
})
