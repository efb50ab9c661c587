import type { FeedItem } from '@/lib/formats/feed-item'
import { feedOf } from '../../fixtures/feeds'
import { readStory } from '../../fixtures/story'
import { elementsOf } from '../../fixtures/xml-elements'

/** The item of an event or of a change to it. */
const itemOf = (id: string, language: 'en' | 'ko', kind: FeedItem['kind'] = 'event'): FeedItem => {
  const { items } = feedOf(readStory(), { language })
  const item = items.find((candidate) => candidate.event.id === id && candidate.kind === kind)
  if (!item) throw new Error(`no ${kind} of "${id}"`)
  return item
}

test.each([
  [
    'en',
    'A house is found on Alder Street',
    'March 1961: The council "finds" a house.',
    ['Reading', 'Building'],
  ],
  ['ko', '오리나무길에 집을 구하다', '1961년 3월: 의회가 “집”을 구한다.', ['독서', '건물']],
] as const)(
  'an item in %s is plain text that starts with the date of the event',
  (language, title, summary, themes) => {
    expect(itemOf('e1', language)).toMatchObject({
      id: `tag:library.example,2026:event/e1/${language}`,
      url: `https://library.example/story/${language}/events/a-house-is-found/`,
      title,
      summary,
      themes,
      published: '2026-03-01T09:00:00.000Z',
      updated: '2026-03-01T09:00:00.000Z',
    })
  },
)

test('the content has date, summary, claims with evidence and sources, and picture', () => {
  const { content } = itemOf('e1', 'en')
  expect(content).toBe(
    [
      '<p><strong>March 1961</strong></p>',
      '<p>The council &quot;finds&quot; a house.</p>',
      '<ul><li>The council rented a house. <small>(Confirmed: ' +
        '<a href="https://council.example/minutes/1961#:~:text=a%20house%20on%20Alder%20Street" hreflang="en">Town Council</a>, ' +
        '<a href="https://circle.example/diary" hreflang="ko">Reading Circle</a>)</small></li>' +
        '<li>It held 900 books. <small>(Single source: ' +
        '<a href="https://echo.example/1961/books?page=3&amp;part=2" hreflang="en">The Echo</a>, ' +
        '<a href="https://council.example/minutes/1961" hreflang="en">Town Council</a>)</small></li></ul>',
      '<p><img src="https://library.example/story/en/cards/a-house-is-found.png?v=1&amp;w=2" ' +
        'width="1200" height="630" alt="Card of &quot;a-house-is-found&quot; &amp; &lt;more&gt;"></p>',
    ].join('\n'),
  )
})

test('corrections are in the content with their day', () => {
  const { content } = itemOf('e4', 'ko')
  expect(content).toContain(
    '<p><strong>정정</strong></p><ul><li>2026년 3월 9일: 시각이 틀렸다.</li><li>2026년 3월 10일: 이름이 틀렸다.</li></ul>',
  )
})

test('a withdrawn entry has the day and the reason, and nothing else', () => {
  const { content, summary, themes } = itemOf('e5', 'en')
  expect(content.split('\n').slice(0, -1)).toEqual([
    '<p><strong>c. 1998</strong></p>',
    '<p><strong>Withdrawn</strong> 8 March 2026: No source bears it out.</p>',
  ])
  expect({ summary, themes }).toEqual({ summary: 'c. 1998: Withdrawn. No source bears it out.', themes: [] })
})

test.each([
  [
    'e4',
    'en',
    'correction',
    {
      id: 'tag:library.example,2026:correction/e4/20260310T043000Z/en',
      url: 'https://library.example/story/en/events/reading-night/#corrections',
      title: 'Correction: A night of reading',
      summary: 'Evening of 20 May 1975: The hour was wrong.',
      published: '2026-03-10T04:30:00.000Z',
      // Its event was updated at the same moment.
      updated: '2026-03-10T04:30:00.001Z',
    },
    [
      '<p><strong>Evening of 20 May 1975</strong></p>',
      '<p>9 March 2026: The hour was wrong.</p>',
      '<p><a href="https://library.example/story/en/events/reading-night/#corrections">A night of reading</a></p>',
    ],
  ],
  [
    'e5',
    'ko',
    'withdrawal',
    {
      id: 'tag:library.example,2026:withdrawal/e5/20260308T090000Z/ko',
      url: 'https://library.example/story/ko/events/card-index/',
      title: '[철회] 목록 카드가 사라지다',
      summary: '1998년경: 뒷받침하는 출처가 없다.',
      published: '2026-03-08T09:00:00.000Z',
      updated: '2026-03-08T09:00:00.001Z',
    },
    [
      '<p><strong>1998년경</strong></p>',
      '<p>2026년 3월 8일: 뒷받침하는 출처가 없다.</p>',
      '<p><a href="https://library.example/story/ko/events/card-index/">목록 카드가 사라지다</a></p>',
    ],
  ],
] as const)('for %s in %s, a %s is a separate item', (id, language, kind, fields, content) => {
  const item = itemOf(id, language, kind)
  expect(item).toMatchObject(fields)
  expect(item.content.split('\n').slice(0, -1)).toEqual(content)
})

test('a corrected entry keeps its id and date, and is updated at its newest correction', () => {
  expect(itemOf('e4', 'en')).toMatchObject({
    id: 'tag:library.example,2026:event/e4/en',
    published: '2026-03-04T09:00:00.000Z',
    updated: '2026-03-10T04:30:00.000Z',
    corrections: [
      { at: '2026-03-10T04:30:00.000Z', note: 'The hour was wrong.' },
      { at: '2026-03-10T01:00:00.000Z', note: 'The name was wrong.' },
    ],
  })
})

test('ids are ASCII, unique, and different in each language', () => {
  const timeline = readStory()
  const [en, ko] = [feedOf(timeline), feedOf(timeline, { language: 'ko' })]
  const ids = [...en.items, ...ko.items].map(({ id }) => id)
  expect(new Set(ids).size).toBe(16)
  expect(ids.filter((id) => !/^tag:[!-~]+$/.test(id))).toEqual([])
})

test('the HTML of every item is well-formed for any characters, with absolute URLs', () => {
  const signs = { en: 'R & D, 3 <4 > "2"', ko: 'R & D, 3 <4 > "2"' }
  const timeline = readStory(({ publishers, sources, events }) => {
    publishers.splice(0)
    for (const source of sources) source.publisher = signs.en
    for (const event of Object.values(events)) {
      event.summary = signs
      for (const claim of event.claims) claim.text = signs
      for (const correction of event.corrections ?? []) correction.note = signs
      if (event.withdrawn) event.withdrawn.reason = signs
    }
  })
  const { items } = feedOf(timeline)
  const elements = items.flatMap(({ content }) =>
    // `img` has no end tag in HTML, but needs one in XML.
    elementsOf(`<x>${content.replace(/(<img [^>]*)>/, '$1/>')}</x>`),
  )
  const addresses = elements
    .flatMap(({ attributes: { href, src } }) => [href, src])
    .filter((it) => it !== undefined)
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([])
  // Five current claims and two corrections.
  expect(
    elements.filter(({ path }) => path === 'x/ul/li').map(({ text }) => text.includes(signs.en)),
  ).toEqual(Array(7).fill(true))
})
