// A story with every form of date: all of its pages and files are made, and say the dates.
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { EventPage } from '@/app/components/event-page'
import { SearchPage } from '@/app/components/search-page'
import { ThemePage } from '@/app/components/theme-page'
import { TimelinePage } from '@/app/components/timeline-page'
import { pageOf } from '@/app/page-context'
import { eventSubject, timelineSubject } from '@/lib/cards/card-words'
import { toCalendarTime } from '@/lib/formats/calendar-time'
import { toTimelineJson } from '@/lib/formats/json'
import { toTimelineSchema } from '@/lib/formats/json-schema'
import { knownLanguages, words } from '@/lib/languages'
import { siteFiles } from '@/lib/site/files'
import { pages } from '@/lib/site/pages'
import { formatWhen } from '@/lib/timeline/dates'
import { allForms, readDatedStory } from '../fixtures/dated-story'
import { searchIn } from '../fixtures/search'

// Drawing cards is slow and tested elsewhere.
jest.mock('@/lib/cards/draw', () => ({
  readCard: async () => Buffer.from('a picture'),
}))

const timeline = readDatedStory()
const languages = ['en', 'ko'] as const

test('the dates are in order of time', () => {
  expect(timeline.events.map(({ when }) => when.edtf)).toEqual([...allForms])
})

test.each(languages)('in %s every page is made, and has the dates in words', (language) => {
  const { dates } = words(language)
  const list = renderToStaticMarkup(
    createElement(TimelinePage, { page: pageOf(pages.timeline, timeline, language) }),
  )
  const missing = timeline.events.filter((event) => {
    const text = formatWhen(event.when, dates)
    const own = renderToStaticMarkup(
      createElement(EventPage, {
        page: pageOf(pages.event, timeline, language, { slug: event.slug }),
        event,
      }),
    )
    const isListed = event.when.anchor.time || list.toLowerCase().includes(text.toLowerCase())
    return !isListed || !own.toLowerCase().includes(text.toLowerCase())
  })
  expect(missing.map(({ when }) => when.edtf)).toEqual([])
  for (const theme of timeline.themes) {
    const page = pageOf(pages.theme, timeline, language, { theme: theme.id })
    expect(renderToStaticMarkup(createElement(ThemePage, { page, theme }))).toContain(theme.name[language])
  }
  const search = renderToStaticMarkup(
    createElement(SearchPage, { page: pageOf(pages.search, timeline, language) }),
  )
  expect(search).toContain(language === 'en' ? 'March 44 BC' : '기원전 44년 3월')
  for (const html of [list, search])
    expect(html).not.toMatch(/NaN|undefined|Invalid|(?<![\d"-])0\d{3}(?= BC|년)/)
})

test('all files are made, and the data is valid by its schema', async () => {
  const texts: string[] = []
  for (const { make } of siteFiles(timeline)) texts.push(Buffer.from(await make()).toString('utf8'))
  expect(texts.filter((text) => /\bNaN\b|Invalid Date/.test(text))).toEqual([])
  const ajv = new Ajv({ strict: true, allErrors: true })
  addFormats(ajv)
  const validate = ajv.compile(toTimelineSchema(timeline))
  validate(JSON.parse(JSON.stringify(toTimelineJson(timeline))))
  expect(validate.errors ?? []).toEqual([])
})

test.each([
  ['400', '0400-05'],
  ['0400', '0400-05'],
  ['44 BC', '-0043-03-15'],
  ['spring 2001', '2001-21'],
  ['19th century', '18XX'],
  ['1950 or before', '../1950'],
])('a search for %s finds %s', async (query, edtf) => {
  const found = await searchIn(timeline, 'en').titles(query)
  expect(found).toContain(timeline.events.find(({ when }) => when.edtf === edtf)?.title.en)
})

test('the calendar has those that are known to the day, from the year 1 on', () => {
  const inCalendar = timeline.events.filter((event) => toCalendarTime(event))
  expect(inCalendar.map(({ when }) => when.edtf)).toEqual(['0001-02-03', '1962-03-04T10:00:07Z'])
})

// The words before they are drawn, as the story has titles in two of the languages only.
test.each(knownLanguages)('cards say the dates in %s', (language) => {
  const { dates } = words(language)
  for (const event of timeline.events.filter(({ when }) => !when.anchor.time)) {
    const { words: said } = eventSubject(timeline, event, language)
    expect(said.date.toLowerCase()).toBe(formatWhen(event.when, dates).toLowerCase())
  }
  expect(JSON.stringify(timelineSubject(timeline, language))).not.toMatch(/NaN|null/)
})
