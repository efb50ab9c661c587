import { citationUrl } from '@/lib/formats/citation-url'
import type { Locator } from '@/lib/languages'
import type { Citation } from '@/lib/timeline/types'

const cite = (url: string, locator: Locator, passage?: Citation['passage']): Citation => ({
  source: {
    id: 'page',
    title: 'A page',
    publisher: 'Paper',
    url,
    language: 'en',
    accessed: '2026',
    kind: 'press',
  },
  locator,
  ...(passage && { passage }),
})

const page = 'https://paper.example/a'
const whole: Locator = { kind: 'whole' }
const onPage = (from: number): Locator => ({ kind: 'page', from, to: from })
const at = (time: string): Locator => ({ kind: 'timestamp', time })

const text = (start: string, end?: string) =>
  citationUrl(cite(page, whole, { start, ...(end !== undefined && { end }) })).slice(
    `${page}#:~:text=`.length,
  )

test.each([
  ['two words', 'rented%20a', 'rented a'],
  ['hyphens', 'non%2Dcirculation', 'non-circulation'],
  ['a comma', 'surveillance%2C%20control', 'surveillance, control'],
  ['an ampersand', 'books%20%26%20more', 'books & more'],
  ['a symbol', 'A%2FLIB%2FRES%2F25%2F25', 'A/LIB/RES/25/25'],
  ['quotes', '%22said%22%20%E2%80%9Cso%E2%80%9D%20%27it%27', '"said" “so” \'it\''],
  ['brackets and symbols', '%28see%29%20100%25%20%23%3F%3D%2B%2A%21%7E', '(see) 100% #?=+*!~'],
  ['Hangul', '%ED%91%9C%ED%98%84%EC%9D%98%20%EC%9E%90%EC%9C%A0', '표현의 자유'],
  ['spaces and line breaks', 'one%20two', ' one \n  two '],
])('%s of a passage are encoded', (_, expected, words) => {
  expect(text(words)).toBe(expected)
  expect(decodeURIComponent(text(words))).toBe(words.trim().replace(/\s+/g, ' '))
})

test('the end of a passage follows an unencoded comma', () => {
  expect(text('a, b', 'c-d')).toBe('a%2C%20b,c%2Dd')
})

test.each<[string, string, Locator, Citation['passage'] | undefined, string]>([
  ['no passage', page, whole, undefined, page],
  ['an existing fragment', `${page}#part`, whole, { start: 'x' }, `${page}#part:~:text=x`],
  ['an empty fragment', `${page}#`, whole, { start: 'x' }, `${page}#:~:text=x`],
  ['an existing text fragment', `${page}#:~:text=y`, whole, { start: 'x' }, `${page}#:~:text=y&text=x`],
  ['a query', `${page}?b=1`, whole, { start: 'x' }, `${page}?b=1#:~:text=x`],
  ['a page of a PDF', `${page}.pdf`, onPage(3), undefined, `${page}.pdf#page=3`],
  ['a page of a PDF with a query', `${page}.PDF?v=1`, onPage(3), undefined, `${page}.PDF?v=1#page=3`],
  ['a passage in a PDF', `${page}.pdf`, onPage(3), { start: 'x' }, `${page}.pdf#page=3:~:text=x`],
  ['a PDF with a fragment', `${page}.pdf#zoom=50`, onPage(3), undefined, `${page}.pdf#zoom=50&page=3`],
  ['a PDF that names its page', `${page}.pdf#page=2`, onPage(3), undefined, `${page}.pdf#page=2`],
  ['a page of something other than a PDF', page, onPage(3), undefined, page],
  [
    'a second of a video',
    'https://www.youtube.com/watch?v=a',
    at('1:02:33'),
    undefined,
    'https://www.youtube.com/watch?v=a&t=3753s',
  ],
  [
    'a second of a short address',
    'https://youtu.be/a#b',
    at('2:05'),
    undefined,
    'https://youtu.be/a?t=125s#b',
  ],
  [
    'a video that names its second',
    'https://youtu.be/a?t=1',
    at('2:05'),
    undefined,
    'https://youtu.be/a?t=1',
  ],
  ['a second of another site', page, at('2:05'), undefined, page],
])('%s', (_, url, locator, passage, expected) => {
  expect(citationUrl(cite(url, locator, passage))).toBe(expected)
})

test('a copy opens at the same place', () => {
  const citation = cite(page, whole, { start: 'x y' })
  expect(citationUrl(citation, 'https://archive.example/1/https://paper.example/a')).toBe(
    'https://archive.example/1/https://paper.example/a#:~:text=x%20y',
  )
})
