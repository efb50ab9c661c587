// What readers get of a story with everything odd that the rules allow, and of one without events.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '@/lib/languages'
import { longTitle, longWord, oddStory } from '../fixtures/odd-story'
import { attribute, type Page, readPages, select, textOf } from '../setup/built-pages'
import { emptySiteDir, oddSiteDir, siteFiles } from '../setup/built-site'

const { events } = oddStory()
const languages = ['en', 'ko'] as const
const pages = readPages(oddSiteDir)

const pageAt = (path: string, among: readonly Page[] = pages): Page => {
  const page = among.find((candidate) => candidate.path === path)
  if (!page) throw new Error(`no page ${path}`)
  return page
}

const mainText = (page: Page): string => select(page, 'main').map(textOf).join()

test.each(languages)('every odd event has its page and its entry in %s', (language) => {
  const list = mainText(pageAt(`${language}/index.html`))
  const absent = Object.entries(events).filter(
    ([slug, { title }]) =>
      !list.includes(title[language]) ||
      !mainText(pageAt(`${language}/events/${slug}/index.html`)).includes(title[language]),
  )
  expect(absent.map(([slug]) => slug)).toEqual([])
})

test.each([
  ['en', 'year-only', '1981'],
  ['ko', 'year-only', '1981년'],
  ['en', 'decade', 'c. 1980s'],
  ['ko', 'decade', '1980년대경'],
  ['en', 'interval', '4 March 1982 – 5 November 1983'],
  ['ko', 'interval', '1982년 3월 4일~1983년 11월 5일'],
  ['en', 'years-on-end', 'Since 1984'],
  ['ko', 'years-on-end', '1984년부터'],
])('in %s the date of %s is as exact as known and no more: %s', (language, slug, date) => {
  const [first] = select(pageAt(`${language}/events/${slug}/index.html`), 'span', { class: 'date' })
  expect(first && textOf(first)).toMatch(new RegExp(`^${date}(?!\\d)`))
})

test.each(languages)('titles of full length and words without end stand whole in %s', (language) => {
  expect(select(pageAt(`${language}/events/longest-heading/index.html`), 'h1').map(textOf)).toEqual([
    longTitle[language],
  ])
  expect(select(pageAt(`${language}/events/long-word/index.html`), 'h1').map(textOf)).toEqual([longWord])
})

test.each(languages)('what others use of an event answers at its former slug too, in %s', (language) => {
  const bytes = (path: string): string => readFileSync(join(oddSiteDir, path)).toString('base64')
  const paths = (slug: string): string[] => [
    `${language}/cards/${slug}.png`,
    `${language}/cards/${slug}-square.png`,
    `${language}/cards/${slug}-story.png`,
    `${language}/events/${slug}/oembed.json`,
    `${language}/events/${slug}/embed/index.html`,
    `${language}/events/${slug}/event.ics`,
    `data/v1/events/${slug}.json`,
    `press/${slug}.zip`,
  ]
  const present = paths('reading-night')
  const different = paths('night-of-books').filter(
    (path, index) => bytes(path) !== bytes(present[index] ?? ''),
  )
  expect(different).toEqual([])
})

test('25 statements are numbered, grouped by speaker, each with the way to its sources', () => {
  const page = pageAt('en/events/many-claims/index.html')
  const numbered = page.elements.filter((element) => /^claim-\d+$/.test(attribute(element, 'id') ?? ''))
  expect(numbered).toHaveLength(25)
  // The speaker changes with every claim.
  expect(select(page, 'div', { class: 'speaker', role: 'group' })).toHaveLength(25)
})

test.each(languages)(
  'a withdrawn event keeps page and title, gives its reason and says no more, in %s',
  (language) => {
    const { title, withdrawn, claims } = events.withdrawn ?? {}
    const text = mainText(pageAt(`${language}/events/withdrawn/index.html`))
    expect(text).toContain(title?.[language])
    expect(text).toContain(withdrawn?.reason[language])
    expect(text).not.toContain(claims?.[0]?.text[language])
  },
)

test('an actor page lists all six spellings', () => {
  const text = mainText(pageAt('en/actors/mara-lind/index.html'))
  const variants = oddStory().actors.find(({ id }) => id === 'mara-lind')?.variants ?? []
  expect(variants).toHaveLength(6)
  expect(variants.filter(({ form }) => !text.includes(form))).toEqual([])
})

test('months and years of an era have anchors that stay', () => {
  const { elements } = pageAt('en/index.html')
  const anchors = new Set(elements.map((element) => attribute(element, 'id')))
  const wanted = ['era-library', 'era-library-1961-03', 'era-library-1981', 'era-library-198X']
  expect(wanted.filter((id) => !anchors.has(id))).toEqual([])
})

test.each(languages)('an era without events says so in %s', (language) => {
  expect(mainText(pageAt(`${language}/index.html`))).toContain(words(language).timeline.emptyEra)
})

test('no page speaks of disagreements where there are none', () => {
  const speaking = pages.filter(({ html }) => html.includes(words('en').event.disagreements))
  expect(speaking.filter(({ path }) => path.startsWith('en/events/')).map(({ path }) => path)).toEqual([])
})

describe('an empty timeline', () => {
  test.each(languages)('is a friendly page in %s, without a picture of time', (language) => {
    const page = pageAt(`${language}/index.html`, readPages(emptySiteDir))
    expect(mainText(page)).toContain(words(language).timeline.empty)
    expect(select(page, 'svg')).toEqual([])
  })

  test('nothing of the placeholder is published', () => {
    expect(siteFiles(emptySiteDir).filter((path) => /_none|\/events\//.test(path))).toEqual([])
  })
})

const versionWords = { en: /^Version 4/, ko: /^버전 4/ }

test.each(languages)(
  'an entry that changed lists its versions in %s, the newest first, each with its note',
  (language) => {
    const page = pageAt(`${language}/events/corrected/index.html`)
    const versions = select(page, 'li').filter((item) => /^version-\d+$/.test(attribute(item, 'id') ?? ''))
    expect(versions.map((item) => attribute(item, 'id'))).toEqual([4, 3, 2, 1].map((n) => `version-${n}`))
    const texts = versions.map(textOf)
    const notes = events.corrected?.corrections?.map(({ note }) => note[language]) ?? []
    expect(texts[0]).toMatch(versionWords[language])
    expect(
      texts
        .slice(0, 3)
        .reverse()
        .map((text, index) => text.endsWith(notes[index] ?? '-')),
    ).toEqual([true, true, true])
    expect(texts[0]).toContain(words(language).versions.kinds.minor)
    // Of the versions before the first recording no fingerprint is known.
    expect(texts.map((text) => /[0-9a-f]{8}/.test(text))).toEqual([true, false, false, false])
    // The notice that it rests on has a note of its own, which is no version of the entry.
    expect(mainText(page)).toContain(words(language).versions.kinds.minor)
    expect(mainText(page)).toMatch(/The notice has moved|안내문의 주소가/)
  },
)

test.each(languages)('the corrections page in %s lists corrections and, apart, minor edits', (language) => {
  const page = pageAt(`${language}/corrections/index.html`)
  const [corrections = '', minor = ''] = select(page, 'ol', { class: 'notes' }).map(textOf)
  expect(corrections).toContain({ en: 'The name was wrong.', ko: '이름이 틀렸다.' }[language])
  expect(corrections).not.toContain({ en: 'full stop', ko: '마침표' }[language])
  expect(minor).toContain({ en: 'A full stop was missing.', ko: '마침표를 빠뜨렸다.' }[language])
  expect(minor).toContain('Notice to readers')
})

test('no feed tells of a minor edit', () => {
  const feeds = siteFiles(oddSiteDir).filter((path) => /(?:feed\.xml|atom\.xml|feed\.json)$/.test(path))
  expect(feeds.length).toBeGreaterThan(5)
  const telling = feeds.filter((path) =>
    /full stop was missing|마침표를 빠뜨렸다/.test(readFileSync(join(oddSiteDir, path), 'utf8')),
  )
  expect(telling).toEqual([])
})
