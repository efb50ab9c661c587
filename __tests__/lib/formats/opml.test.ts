import { parseOpml } from 'feedsmith'
import { toOpml } from '@/lib/formats/opml'
import { hostile, hostileTimeline } from '../../fixtures/feeds'
import { readStory } from '../../fixtures/story'

const folder = 'https://library.example/story'

test('every feed is listed once, in one folder per language', () => {
  const { head, body } = parseOpml(toOpml(readStory()))
  expect(head).toMatchObject({ title: 'Alder Street Library', dateModified: 'Tue, 10 Mar 2026 04:30:00 GMT' })
  const folders = body?.outlines?.map(({ text, outlines = [] }) => [text, outlines.map((it) => it.xmlUrl)])
  expect(folders).toEqual(
    [
      ['English', 'en'],
      ['한국어', 'ko'],
    ].map(([name, language]) => [
      name,
      ['', 'themes/building/', 'themes/reading/', 'corrections/'].map(
        (page) => `${folder}/${language}/${page}feed.xml`,
      ),
    ]),
  )
})

test('an entry has title, language and page of the feed', () => {
  const { body } = parseOpml(toOpml(readStory()))
  expect(body?.outlines?.[1]?.outlines?.[2]).toEqual({
    type: 'rss',
    version: 'RSS2',
    text: '오리나무길 도서관: 독서(한국어)',
    title: '오리나무길 도서관: 독서(한국어)',
    description: '책과 독자.',
    language: 'ko',
    xmlUrl: `${folder}/ko/themes/reading/feed.xml`,
    htmlUrl: `${folder}/ko/themes/reading/`,
  })
})

test('it can be parsed for any texts', () => {
  const { head, body } = parseOpml(toOpml(hostileTimeline(readStory())))
  expect(head?.title).toBe(hostile.clean)
  expect(body?.outlines?.[0]?.outlines?.[0]?.description).toBe(hostile.clean)
})

test('the list of an empty timeline has no date', () => {
  const timeline = readStory(({ events }) => {
    for (const event of Object.values(events)) event.publishAfter = '2099-01-01T00:00:00Z'
  })
  expect(toOpml(timeline)).not.toContain('dateModified')
})
