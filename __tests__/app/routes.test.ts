// All routes, for a story with an event under embargo. Files other than pages: `lib/site/site-files.test.ts`.
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Metadata } from 'next'
import { addEmbargoed } from '../fixtures/embargo'
import { buildStory, writeStory } from '../fixtures/story'

type Params = Record<string, string | string[]>

type Route = {
  generateMetadata?: (props: { params: Promise<Params> }) => Promise<Metadata>
  generateStaticParams?: () => Params[]
  GET?: (request: Request, context: { params: Promise<Params> }) => Promise<Response>
}

const app = join(process.cwd(), 'app')

const routes = readdirSync(app, { recursive: true, withFileTypes: true })
  .filter(({ name }) => /^(?:route|page)\.tsx?$/.test(name))
  .map((entry) => relative(app, join(entry.parentPath ?? entry.path, entry.name)))
  .sort()

const load = (path: string): Promise<Route> => import(join(app, path))

beforeAll(() => {
  const story = buildStory()
  addEmbargoed(story)
  process.env.TIMELINE_DATA = writeStory(story)
})

afterAll(() => {
  delete process.env.TIMELINE_DATA
})

test('the routes are found', () => {
  expect(routes).toContain('[language]/events/[slug]/page.tsx')
  expect(routes.length).toBeGreaterThan(12)
})

test.each(routes)('%s has no address for an event under embargo', async (path) => {
  const { generateStaticParams } = await load(path)
  expect(JSON.stringify(generateStaticParams?.() ?? [])).not.toMatch(/secret/i)
})

test.each([
  ['[language]/embed/page.tsx', { index: false }],
  ['[language]/events/[slug]/embed/page.tsx', { index: false }],
  ['[language]/page.tsx', undefined],
  ['[language]/events/[slug]/page.tsx', undefined],
])('%s tells search engines %j', async (path, robots) => {
  const { generateMetadata } = await load(path)
  const metadata = await generateMetadata?.({
    params: Promise.resolve({ language: 'en', slug: 'the-flood' }),
  })
  expect(metadata).toHaveProperty('title')
  expect(metadata?.robots).toEqual(robots)
})

describe('the preview route for files', () => {
  const ask = async (path: string): Promise<Response | undefined> => {
    const { GET } = await load('files/[...path]/route.ts')
    const params = Promise.resolve({ path: path.split('/') })
    return GET?.(new Request('https://library.example/'), { params })
  }

  test('returns a file with its content type', async () => {
    const answer = await ask('feeds.opml')
    expect(answer?.headers.get('content-type')).toBe('text/x-opml; charset=utf-8')
    expect(await answer?.text()).toContain('<opml version="2.0">')
  })

  test.each(['en/archive/7/feed.xml', 'en', 'data/v1/events/secret-slug.json'])('has no %s', async (path) => {
    await expect(ask(path)).rejects.toThrow('404')
  })

  test('exports only a placeholder', async () => {
    const { generateStaticParams } = await load('files/[...path]/route.ts')
    expect(generateStaticParams?.()).toEqual([{ path: ['_none'] }])
    expect(await (await ask('_none'))?.text()).toBe('')
  })
})
