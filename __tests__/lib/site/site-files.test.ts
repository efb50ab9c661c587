// All files of the site that are not pages, for a story with an event under embargo.
import { siteFileAt, siteFiles } from '@/lib/site/files'
import type { Timeline } from '@/lib/timeline/types'
import { addEmbargoed } from '../../fixtures/embargo'
import { readStory } from '../../fixtures/story'

// Drawing cards is slow and tested elsewhere.
jest.mock('@/lib/cards/draw', () => ({
  readCard: async () => Buffer.from('a picture'),
}))

const story = (): Timeline => readStory(addEmbargoed)

const textAt = async (timeline: Timeline, path: string): Promise<string | undefined> =>
  (await siteFileAt(timeline, path)?.make())?.toString()

test('every path is listed once', () => {
  const paths = siteFiles(story()).map(({ path }) => path)
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
  expect(paths).toEqual(
    expect.arrayContaining([
      '/feeds.opml',
      '/en/feed.xml',
      '/ko/themes/reading/atom.xml',
      '/en/corrections/feed.xml',
      '/data/v1/events/reading-night.json',
      '/press/reading-night.zip',
      '/ko/cards/theme-reading-square.png',
      '/.well-known/security.txt',
    ]),
  )
})

test('no file name or content contains an event under embargo', async () => {
  const leaks: string[] = []
  for (const { path, make } of siteFiles(story())) {
    const text = Buffer.from(await make()).toString('utf8')
    if (/secret/i.test(path) || /secret/i.test(text)) leaks.push(path)
  }
  expect(leaks).toEqual([])
})

test('every theme has a feed in every language', async () => {
  const timeline = story()
  const titles = await Promise.all(
    ['en', 'ko'].flatMap((language) =>
      timeline.themes.map(async ({ id }) => {
        const path = `/${language}/themes/${id}/feed.json`
        return [path, JSON.parse((await textAt(timeline, path)) ?? '').title]
      }),
    ),
  )
  expect(Object.fromEntries(titles)).toEqual({
    '/en/themes/building/feed.json': 'Alder Street Library: Building (English)',
    '/en/themes/reading/feed.json': 'Alder Street Library: Reading (English)',
    '/en/themes/prepared-theme/feed.json': 'Alder Street Library: Prepared theme (English)',
    '/ko/themes/building/feed.json': '오리나무길 도서관: 건물(한국어)',
    '/ko/themes/reading/feed.json': '오리나무길 도서관: 독서(한국어)',
    '/ko/themes/prepared-theme/feed.json': '오리나무길 도서관: Prepared theme(한국어)',
  })
})

test('the corrections feed differs from that of the timeline', async () => {
  const text = await textAt(story(), '/en/corrections/feed.xml')
  expect(text).toContain('<title>Alder Street Library: corrections (English)</title>')
  expect(text?.match(/<item>/g)).toHaveLength(3)
})

test('the file name of a card contains its shape, except for wide cards', async () => {
  const timeline = story()
  expect(await textAt(timeline, '/ko/cards/reading-night-story.png')).toBe('a picture')
  for (const file of ['reading-night', 'reading-night-wide.png', 'reading-night.png.png', '.png']) {
    expect(siteFileAt(timeline, `/ko/cards/${file}`)).toBeUndefined()
  }
})

test.each(['/en/archive/1/feed.xml', '/en/archive/_none/feed.xml', '/en/', '/xx/feed.xml', 'feeds.opml', ''])(
  'there is no file "%s"',
  (path) => {
    expect(siteFileAt(story(), path)).toBeUndefined()
  },
)

test('every file is found at its path', () => {
  const timeline = story()
  const lost = siteFiles(timeline).filter(({ path }) => siteFileAt(timeline, path)?.path !== path)
  expect(lost).toEqual([])
})
