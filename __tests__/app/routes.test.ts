// Every route of the site, for a story with an entry under embargo.
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { addEmbargoed } from '../fixtures/embargo'
import { buildStory, writeStory } from '../fixtures/story'

// Drawing cards is slow and tested elsewhere.
jest.mock('@/lib/share/draw', () => ({
  cardSize: async () => 34567,
  readCard: async () => Buffer.from('a picture'),
}))

type Params = Record<string, string>

type Route = {
  generateStaticParams?: () => Params[]
  GET?: (request: Request, context: { params: Promise<Params> }) => Promise<Response> | Response
}

const app = join(process.cwd(), 'app')

const routes = readdirSync(app, { recursive: true, withFileTypes: true })
  .filter(({ name }) => /^(?:route|page)\.tsx?$/.test(name))
  .map((entry) => relative(app, join(entry.parentPath ?? entry.path, entry.name)))
  .sort()

const load = (path: string): Promise<Route> => import(join(app, path))

/** What each answer of a route holds, by its parameters. */
const answersOf = async ({ GET, generateStaticParams }: Route): Promise<Record<string, string>> => {
  if (!GET) return {}
  const all = generateStaticParams?.() ?? [{}]
  const answers = all
    .filter((params) => !Object.values(params).includes('_none'))
    .map(async (params) => {
      const answer = await GET(new Request('https://library.example/'), { params: Promise.resolve(params) })
      return [JSON.stringify(params), await answer.text()] as const
    })
  return Object.fromEntries(await Promise.all(answers))
}

beforeAll(() => {
  const story = buildStory()
  addEmbargoed(story)
  process.env.TIMELINE_DATA = writeStory(story)
})

afterAll(() => {
  delete process.env.TIMELINE_DATA
})

test('the routes are found', () => {
  expect(routes).toContain('[lang]/themes/[theme]/archive/[number]/atom.xml/route.ts')
  expect(routes.length).toBeGreaterThan(20)
})

test.each(routes)(
  '%s neither has an address for nor says anything of an entry under embargo',
  async (path) => {
    const route = await load(path)
    expect(JSON.stringify(route.generateStaticParams?.() ?? [])).not.toMatch(/secret/i)
    for (const text of Object.values(await answersOf(route))) expect(text).not.toMatch(/secret/i)
  },
)

test('feeds answer for every language and theme, each with its own', async () => {
  const answers = await answersOf(await load('[lang]/themes/[theme]/feed.json/route.ts'))
  const titles = Object.entries(answers).map(([params, text]) => [params, JSON.parse(text).title])
  expect(Object.fromEntries(titles)).toEqual({
    '{"lang":"en","theme":"building"}': 'Alder Street Library: Building (English)',
    '{"lang":"en","theme":"reading"}': 'Alder Street Library: Reading (English)',
    '{"lang":"en","theme":"prepared-theme"}': 'Alder Street Library: Prepared theme (English)',
    '{"lang":"ko","theme":"building"}': '오리나무길 도서관: 건물(한국어)',
    '{"lang":"ko","theme":"reading"}': '오리나무길 도서관: 독서(한국어)',
    '{"lang":"ko","theme":"prepared-theme"}': '오리나무길 도서관: Prepared theme(한국어)',
  })
})

test('the feed of corrections is not that of the timeline', async () => {
  const answers = await answersOf(await load('[lang]/corrections/feed.xml/route.ts'))
  expect(answers['{"lang":"en"}']).toContain('<title>Alder Street Library: corrections (English)</title>')
  expect(answers['{"lang":"en"}']?.match(/<item>/g)).toHaveLength(3)
})

test.each(['1', '_none', 'x', '0'])('an archive %s that there is not is answered as such', async (number) => {
  const { GET } = await load('[lang]/archive/[number]/feed.xml/route.ts')
  const asked = GET?.(new Request('https://library.example/'), {
    params: Promise.resolve({ lang: 'en', number }),
  })
  await expect(asked).rejects.toThrow('404')
})

test('a route without pages of its own has one placeholder', async () => {
  const { generateStaticParams } = await load('[lang]/themes/[theme]/archive/[number]/feed.xml/route.ts')
  expect(generateStaticParams?.()).toEqual([{ lang: 'en', theme: '_none', number: '_none' }])
})

test('a card is answered by the name of its file alone', async () => {
  const { GET, generateStaticParams } = await load('[lang]/cards/[file]/route.ts')
  const files = (generateStaticParams?.() ?? []).map(({ lang, file }) => `${lang}/${file}`)
  expect(files).toEqual(
    expect.arrayContaining(['en/timeline.png', 'ko/theme-reading-square.png', 'en/reading-night-story.png']),
  )
  const answer = async (file: string): Promise<string | undefined> => {
    const asked = await GET?.(new Request('https://library.example/'), {
      params: Promise.resolve({ lang: 'ko', file }),
    })
    return asked?.text()
  }
  expect(await answer('reading-night-story.png')).toBe('a picture')
  for (const file of ['reading-night', 'reading-night-wide.png', 'reading-night.png.png', '.png']) {
    await expect(answer(file)).rejects.toThrow('404')
  }
})
