// All routes, for a story with an event under embargo. Files: `lib/site/site-files.test.ts`, plain pages: `plain-pages.test.ts`.
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Metadata } from 'next'
import { addEmbargoed } from '../fixtures/embargo'
import { buildStory, writeStory } from '../fixtures/story'

type Params = Record<string, string | string[]>

type Route = {
  generateMetadata?: (props: { params: Promise<Params> }) => Promise<Metadata>
  generateStaticParams?: () => Params[]
}

const app = join(process.cwd(), 'app')

const routes = readdirSync(app, { recursive: true, withFileTypes: true })
  .filter(({ name }) => /^page\.tsx$/.test(name))
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

test.each(['[language]/page.tsx', '[language]/events/[slug]/page.tsx'])(
  'search engines may list %s',
  async (path) => {
    const { generateMetadata } = await load(path)
    const metadata = await generateMetadata?.({
      params: Promise.resolve({ language: 'en', slug: 'the-flood' }),
    })
    expect(metadata).toHaveProperty('title')
    expect(metadata?.robots).toBeUndefined()
  },
)

test('a former address is no page of Next', async () => {
  const { generateStaticParams } = await load('[language]/events/[slug]/page.tsx')
  expect(generateStaticParams?.()).toContainEqual({ slug: 'a-house-is-found' })
  expect(generateStaticParams?.()).not.toContainEqual({ slug: 'a-house' })
})
