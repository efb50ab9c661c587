// Links to passages followed in a real browser: does the page scroll to the very words?
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { citationUrl } from '@/lib/formats/citation-url'
import { escapeHtml } from '@/lib/formats/html'
import type { Citation } from '@/lib/timeline/types'
import { connect } from '../setup/browser'

type Passage = NonNullable<Citation['passage']>

const english = [
  'The house on Alder Street was rented - so the notes say - for one year.',
  'Members asked for non-circulation, and for well-kept, warm rooms.',
  'The text carries the symbol A/LIB/RES/25/25 and the date of that week.',
  'Books & papers came by cart; “the reading-room’s stove”, said one, “is cold”.',
  'See note (a) on 100% of the shelves: #12 = two + one?',
  'It was said that the cellar, the stairs',
  'and the whole roof were wet.',
]
const korean = [
  '위원회는 오리나무길의 집을 빌렸다.',
  '회원들은 장기대출금지, 곧 장기 이용 원칙을 지키라고 했다.',
  '자료(A/LIB/RES/25/25)는 표결 없이 채택되었다.',
  '책·신문·지도를 “작은 열람실”에 두었다.',
  '표결없이 전원합의(consensus)로 정했고 독서의 자유 제약을 걱정했다.',
]

/** Each passage stands alone a long way down, so that only a found one makes the page scroll. */
const pageOf = (lines: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><title>Source</title>${lines
    .map((line, index) => `<div style="height:3000px"></div><p id="line-${index}">${escapeHtml(line)}</p>`)
    .join('')}<div style="height:3000px"></div>`

let server: Server
let browser: Browser
let origin: string

const pages = new Map<string, string>([
  ['/en', pageOf(english)],
  ['/ko', pageOf(korean)],
])

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pages.get(url))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await connect()
})

afterAll(async () => {
  await browser?.close()
  await new Promise((done) => server?.close(done))
})

/** Follows a link as a reader does: a click on a page that has it. */
const follow = async (address: string): Promise<Page> => {
  pages.set(
    '/link',
    `<!doctype html><meta charset="utf-8"><a href="${escapeHtml(address)}">to the source</a>`,
  )
  const page = await browser.newPage()
  await page.goto(`${origin}/link`)
  await Promise.all([page.waitForURL(/\/(?:en|ko)/), page.click('a')])
  await page.waitForLoadState('load')
  return page
}

const toPassage = (path: string, passage: Passage): string =>
  citationUrl({
    source: {
      id: 'page',
      title: 'Page',
      publisher: 'Paper',
      url: origin + path,
      language: 'en',
      accessed: '2026',
      kind: 'press',
    },
    locator: { kind: 'whole' },
    passage,
  })

/** The lines that can be seen without scrolling further. */
const linesInView = (page: Page): Promise<number[]> =>
  page.$$eval('p', (lines) =>
    lines.flatMap((line, index) => {
      const { top, bottom } = line.getBoundingClientRect()
      return top >= 0 && bottom <= window.innerHeight ? [index] : []
    }),
  )

test.each<[string, string, Passage, number]>([
  ['plain words', '/en', { start: 'house on Alder Street' }, 0],
  ['words around a dash', '/en', { start: 'rented - so the notes' }, 0],
  ['a hyphen and a comma', '/en', { start: 'non-circulation, and for well-kept' }, 1],
  ['a hyphen at the end of the words', '/en', { start: 'Members asked for non-' }, 1],
  ['a symbol', '/en', { start: 'A/LIB/RES/25/25' }, 2],
  ['an ampersand', '/en', { start: 'Books & papers' }, 3],
  ['curly quotes and an apostrophe', '/en', { start: '“the reading-room’s stove”, said' }, 3],
  ['brackets, a percent sign and more', '/en', { start: '(a) on 100% of the shelves: #12 = two + one?' }, 4],
  ['other capitals than the source', '/en', { start: 'it was said' }, 5],
  [
    'a beginning and an end with commas',
    '/en',
    { start: 'Members asked for non-circulation,', end: 'well-kept, warm' },
    1,
  ],
  ['a beginning and an end in two paragraphs', '/en', { start: 'the cellar, the', end: 'roof were wet' }, 5],
  ['Korean words', '/ko', { start: '오리나무길의 집을' }, 0],
  ['Korean words with a comma', '/ko', { start: '장기대출금지, 곧' }, 1],
  ['a symbol within Korean', '/ko', { start: '자료(A/LIB/RES/25/25)' }, 2],
  ['Korean quotes and middle dots', '/ko', { start: '책·신문·지도를 “작은 열람실”' }, 3],
  ['Korean and Latin words', '/ko', { start: '표결없이 전원합의(consensus)' }, 4],
  ['a beginning and an end in Korean', '/ko', { start: '독서의', end: '제약을' }, 4],
])('%s are found', async (_, path, passage, line) => {
  const page = await follow(toPassage(path, passage))
  await page.waitForFunction(() => window.scrollY > 1000)
  expect(await linesInView(page)).toEqual([line])
  await page.close()
})

test.each<[string, string, Passage]>([
  ['words that are not there', '/en', { start: 'house on Elder Street' }],
  ['a part of an English word', '/en', { start: 'Alder Stre' }],
  ['a Korean word without its particle', '/ko', { start: '독서의 자유 제약' }],
])('%s leave the page at its top', async (_, path, passage) => {
  const page = await follow(toPassage(path, passage))
  // Longer than the browser takes to look for words once the page is laid out.
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.close()
})

test('a fragment of its own stays beside the passage', async () => {
  const address = toPassage('/en#line-5', { start: 'A/LIB/RES/25/25' })
  expect(address).toContain('#line-5:~:text=')
  const page = await follow(address)
  await page.waitForFunction(() => window.scrollY > 1000)
  expect(await linesInView(page)).toEqual([2])
  expect(await page.evaluate(() => location.hash)).toBe('#line-5')
  await page.close()
})
