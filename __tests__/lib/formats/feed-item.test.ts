import { FEED_LENGTH, type FeedItem, feedEvents, feedItems } from '@/lib/formats/feed-item'
import { pictureOf } from '../../fixtures/pictures'
import { readStory, type Story } from '../../fixtures/story'
import { elementsOf } from '../../fixtures/xml-elements'

const itemOf = async (id: string, language: 'en' | 'ko'): Promise<FeedItem> => {
  const items = await feedItems(readStory(), language, pictureOf)
  const item = items.find((candidate) => candidate.id.includes(`/${id}/`))
  if (!item) throw new Error(`no item of "${id}"`)
  return item
}

/** Many entries, published a minute apart but for the last two. */
const sixty = ({ events }: Story): void => {
  for (let number = 10; number < 70; number++) {
    const minute = String(Math.min(number - 10, 58)).padStart(2, '0')
    events[`many-${number}`] = {
      ...events['the-flood'],
      id: `m${number}`,
      published: `2026-04-01T10:${minute}:00+00:00`,
    }
  }
}

test('a feed holds the fifty newest entries, the newest first, the id deciding between equals', () => {
  expect(FEED_LENGTH).toBe(50)
  const ids = feedEvents(readStory(sixty)).map(({ id }) => id)
  expect(ids).toHaveLength(50)
  expect(ids.slice(0, 4)).toEqual(['m68', 'm69', 'm67', 'm66'])
  expect(ids.at(-1)).toBe('m20')
})

test('newest means the moment, not the text of the date', () => {
  const timeline = readStory(({ events }) => {
    events['the-flood'].published = '2026-04-01T01:00:00+09:00'
    events.reopening.published = '2026-03-31T20:00:00-05:00'
  })
  expect(feedEvents(timeline).map(({ id }) => id)).toEqual(['e3', 'e2', 'e5', 'e4', 'e1'])
})

test.each([
  [
    'en',
    'A house is found on Alder Street',
    'March 1961: The council "finds" a house.',
    ['Reading', 'Building'],
  ],
  ['ko', '오리나무길에 집을 구하다', '1961년 3월: 의회가 “집”을 구한다.', ['독서', '건물']],
] as const)(
  'an item in %s is plain text, led by the date of the event',
  async (language, title, summary, themes) => {
    expect(await itemOf('e1', language)).toMatchObject({
      id: `tag:library.example,2026:event/e1/${language}`,
      url: `https://library.example/story/${language}/events/a-house-is-found/`,
      title,
      summary,
      themes,
      published: '2026-03-01T09:00:00+00:00',
      updated: '2026-03-01T09:00:00+00:00',
    })
  },
)

test('the content says everything: date, summary, claims with evidence and sources, picture', async () => {
  const { content } = await itemOf('e1', 'en')
  expect(content).toBe(
    [
      '<p><strong>March 1961</strong></p>',
      '<p>The council &quot;finds&quot; a house.</p>',
      '<ul><li>The council rented a house. <small>(Confirmed: ' +
        '<a href="https://council.example/minutes/1961" hreflang="en">Town Council</a>, ' +
        '<a href="https://circle.example/diary" hreflang="ko">Reading Circle</a>)</small></li>' +
        '<li>It held 900 books. <small>(Single source: ' +
        '<a href="https://echo.example/1961/books?page=3&amp;part=2" hreflang="en">The Echo</a>, ' +
        '<a href="https://council.example/minutes/1961" hreflang="en">Town Council</a>)</small></li></ul>',
      '<p><img src="https://library.example/story/en/cards/a-house-is-found.png?v=1&amp;w=2" ' +
        'width="1200" height="630" alt="Card of &quot;a-house-is-found&quot; &amp; &lt;more&gt;"></p>',
    ].join('\n'),
  )
})

test('corrections stand in the content with the day on which they were written', async () => {
  const { content } = await itemOf('e4', 'ko')
  expect(content).toContain(
    '<p><strong>정정</strong></p><ul><li>2026년 3월 9일: 시각이 틀렸다.</li><li>2026년 3월 10일: 이름이 틀렸다.</li></ul>',
  )
})

test('a withdrawn entry gives the day and the reason, and nothing else', async () => {
  const { content, summary, themes } = await itemOf('e5', 'en')
  expect(content.split('\n').slice(0, -1)).toEqual([
    '<p><strong>c. 1998</strong></p>',
    '<p><strong>Withdrawn</strong> 8 March 2026: No source bears it out.</p>',
  ])
  expect({ summary, themes }).toEqual({ summary: 'c. 1998: No source bears it out.', themes: [] })
})

test('the HTML of every item is whole, whatever signs its texts have, and so are its addresses', async () => {
  const signs = { en: 'R & D, 3 <4 > "2"', ko: 'R & D, 3 <4 > "2"' }
  const timeline = readStory(({ sources, events }) => {
    for (const source of sources) source.publisher = signs.en
    for (const event of Object.values(events)) {
      event.summary = signs
      for (const claim of event.claims) claim.text = signs
      for (const correction of event.corrections ?? []) correction.note = signs
      if (event.withdrawn) event.withdrawn.reason = signs
    }
  })
  const items = await feedItems(timeline, 'en', pictureOf)
  const elements = items.flatMap(({ content }) =>
    // HTML leaves a picture open; XML does not.
    elementsOf(`<x>${content.replace(/(<img [^>]*)>/, '$1/>')}</x>`),
  )
  const addresses = elements
    .flatMap(({ attributes: { href, src } }) => [href, src])
    .filter((it) => it !== undefined)
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([])
  // Five claims that stand and two corrections.
  expect(
    elements.filter(({ path }) => path === 'x/ul/li').map(({ text }) => text.includes(signs.en)),
  ).toEqual(Array(7).fill(true))
})
