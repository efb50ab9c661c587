import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataError } from '@/lib/timeline/problems'
import { optionsFromEnvironment, readTimeline } from '@/lib/timeline/read'
import { damagedFolder, errorOf } from '../../fixtures/damage'
import { buildStory, readStory, type Story, writeStory } from '../../fixtures/story'

test('a valid story is read without an error, in reading order', () => {
  expect(readStory().events.map(({ slug }) => slug)).toEqual([
    'a-house-is-found',
    'the-flood',
    'reopening',
    'reading-night',
    'card-index',
  ])
})

test('reading the same folder twice gives the same timeline', () => {
  const dir = writeStory(buildStory())
  expect(readTimeline({ dir })).toEqual(readTimeline({ dir }))
})

test('a story may be in only one language', () => {
  const withoutEnglish = (key: string, value: unknown): unknown => (key === 'en' ? undefined : value)
  const story: Story = JSON.parse(JSON.stringify(buildStory()), withoutEnglish)
  story.site.languages = ['ko']
  story.publishers = []
  expect(readTimeline({ dir: writeStory(story) }).events[0]?.title).toEqual({
    ko: '오리나무길에 집을 구하다',
  })
})

test.each([
  [undefined, 'https://library.example/story'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['https://books.example/a/b//', 'https://books.example/a/b'],
])('with SITE_URL %s the site is at %s', (siteUrl, url) => {
  expect(readStory(undefined, { siteUrl }).site.url).toBe(url)
})

test('invalid options are reported together, by name', () => {
  const dir = writeStory(buildStory())
  const { message } = errorOf(dir, { siteUrl: 'books.example', buildDate: '2026-11-23' })
  expect(message).toBe(
    [
      'BUILD_DATE',
      '  came:    "2026-11-23"',
      '  allowed: a date and time with offset, such as 2026-11-23T09:00:00+00:00',
      '  fix:     write all parts, with the offset from UTC at the end, or leave the environment variable out',
      '',
      'SITE_URL',
      '  came:    "books.example"',
      '  allowed: an address beginning with http:// or https://',
      "  fix:     copy the whole address from the browser's address bar, or leave the environment variable out",
      '',
      '2 problems in 2 files. Nothing was written.',
    ].join('\n'),
  )
})

test.each([
  ['http://user:pass@example.org', 'without a user name'],
  ['https://example.org//timeline//x/', 'one "/" between two'],
  ['https://example.org/a/../b', 'one "/" between two'],
  ['https://example.org/./a', 'one "/" between two'],
  ['https://example.org/%2e%2e/a', 'one "/" between two'],
  ['https://example.org/a%20b', 'one "/" between two'],
  ['https://example.org/:a/(b)', 'one "/" between two'],
  ['https://example.org//', undefined],
  ['https://Example.org', 'in lower case'],
  ['https://example.org:443/a', 'not the usual one'],
  ['http://timeline', 'everybody can ask'],
  ['ftp://example.org', 'http:// or https://'],
  ['https:example.org', 'http:// or https://'],
  ['https://example.org/a?b', 'without "?"'],
  ['https://example.org/a\u0000', 'without spaces'],
  ['https://xn--pple-43d.com', 'taken for another'],
  ['http://localhost:3000/a', undefined],
  ['http://127.0.0.1:3000', undefined],
])('SITE_URL=%s is judged at once, in one sentence', (siteUrl, allowed) => {
  const dir = writeStory(buildStory())
  if (allowed === undefined) {
    expect(() => readTimeline({ dir, siteUrl })).not.toThrow()
    return
  }
  const { problems } = errorOf(dir, { siteUrl })
  expect(problems.map((problem) => problem.file)).toEqual(['SITE_URL'])
  expect(problems[0]?.allowed).toContain(allowed)
})

test('damage is thrown as a DataError', () => {
  const dir = damagedFolder({ file: 'site.json', field: 'name', value: 7 })
  expect(() => readTimeline({ dir })).toThrow(DataError)
})

test.each([
  [{}, { dir: 'data', siteUrl: undefined, buildDate: undefined }],
  [
    { TIMELINE_DATA: '', SITE_URL: '', BUILD_DATE: '' },
    { dir: 'data', siteUrl: undefined, buildDate: undefined },
  ],
  [
    { TIMELINE_DATA: 'mine', SITE_URL: 'https://a.example', BUILD_DATE: '2026-01-01T00:00:00Z' },
    { dir: 'mine', siteUrl: 'https://a.example', buildDate: '2026-01-01T00:00:00Z' },
  ],
])('the environment %j means the options %j', (env, options) => {
  expect(optionsFromEnvironment({ NODE_ENV: 'test', ...env })).toEqual(options)
})

test('a language in which nothing is written is the one problem, not every text', () => {
  const change = (languages: string[]) => () => {
    const story = buildStory()
    Object.assign(story.site, { languages })
    readTimeline({ dir: writeStory(story) })
  }
  expect(change(['en', 'fr'])).toThrow(
    /site\.json:\d+:\d+ {2}languages\[1\]\n {2}came: {4}"fr", in which nothing is written\n.*en, ko\n {2}fix: {5}write "ko"[\s\S]*\n1 problem in 1 file/,
  )
  for (const languages of [['en'], ['en', 'en']]) {
    expect(change(languages)).toThrow(
      /site\.json:\d+:\d+ {2}languages\n {2}came: {4}no "ko"[\s\S]*fix: {5}add "ko"[\s\S]*\n1 problem in 1 file/,
    )
  }
  // A language too many leaves the texts to be translated.
  expect(change(['en', 'ko', 'fr'])).toThrow(/problems in \d+ files/)
})

test('of many problems the first fifty are shown, and how many more there are', () => {
  const story = buildStory()
  for (const event of Object.values(story.events)) {
    event.claims = Array.from({ length: 30 }, () => ({ text: { en: '', ko: '' }, sources: [] }))
  }
  const message = (() => {
    try {
      readTimeline({ dir: writeStory(story) })
    } catch (error) {
      return String(error)
    }
    return ''
  })()
  expect(message.match(/came:/g)).toHaveLength(50)
  const [, more, all] = /first 50; there are (\d+) more\. (\d+) problems in/.exec(message) ?? []
  expect(Number(more) + 50).toBe(Number(all))
})

test('a file that cannot be read is the one problem, not also what refers to it', () => {
  const dir = writeStory(buildStory())
  const file = join(dir, 'events/reopening.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"summary": {', '"summary": {,'))
  // A night of reading is part of the reopening.
  expect(errorOf(dir).problems.map((problem) => problem.file)).toEqual([file])
})
