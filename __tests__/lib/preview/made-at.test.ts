// What the preview serves itself. Pages of Next: `browser/preview.deep.test.ts`.
import { madeAt } from '@/lib/preview/made-at'
import { readStory } from '../../fixtures/story'

const timeline = readStory()

test('a file comes with its content type', async () => {
  const made = await madeAt(timeline, '/feeds.opml')
  expect(made?.type).toBe('text/x-opml; charset=utf-8')
  expect(made?.content).toContain('<opml version="2.0">')
})

test.each([
  '/en/archive/7/feed.xml',
  '/en',
  '/en/',
  '/en/events/a-house-is-found/',
  '/data/v1/events/none.json',
])('there is nothing at %s', async (path) => {
  expect(await madeAt(timeline, path)).toBeUndefined()
})
