// The rendered form that filters lists of events, and its rules.
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MonthList } from '@/app/components/month-list'
import { ThemePage } from '@/app/components/theme-page'
import { TimelinePage } from '@/app/components/timeline-page'
import { pageOf } from '@/app/page-context'
import { filterRules } from '@/app/styles/filter-rules'
import { href, searchPath } from '@/lib/addresses'
import { attribute, textOf } from '@/lib/html-tree'
import { parsePage, select } from '@/lib/publish/inspect/page'
import { contentPolicy } from '@/lib/publish/policy'
import { pages } from '@/lib/site/pages'
import { ALWAYS_BY_YEAR } from '@/lib/timeline/date-parts'
import { tokensOf } from '@/lib/timeline/facets'
import { monthsOf } from '@/lib/timeline/months'
import type { Timeline } from '@/lib/timeline/types'
import { readLongStory } from '../fixtures/read-long-story'

const language = 'en'

const render = (element: ReactElement) => parsePage('/', renderToStaticMarkup(element))
const timelineIn = (timeline: Timeline) =>
  render(createElement(TimelinePage, { page: pageOf(pages.timeline, timeline, language) }))

type Rendered = ReturnType<typeof render>

const classesOf = (page: Rendered, tagName: string): string[] =>
  select(page, tagName).flatMap((element) => attribute(element, 'class') ?? [])

const marked = (count: number) =>
  readLongStory(count, ({ events }) => {
    for (const [index, event] of Object.values(events).entries())
      if (index % 5 === 0) event.importance = 'key'
  })

const timeline = marked(12)
const page = timelineIn(timeline)

test('every choice has its rule, and every event says what it meets', () => {
  const choices = [...classesOf(page, 'option'), ...classesOf(page, 'input')]
  expect(choices).toEqual(['a', 'b', 'c', 'd', 'f'])
  const [style] = select(page, 'style')
  const rules = style ? textOf(style) : ''
  expect(rules).toBe(filterRules(timeline))
  expect(
    choices.filter(
      (token) =>
        !rules.includes(
          `main:has(.${token}:checked){:is(.era,.month,.inner,[data-in]):not([data-in~=${token}]`,
        ),
    ),
  ).toEqual([])
  const said = page.elements.flatMap((element) => attribute(element, 'data-in') ?? [])
  expect(said).toEqual(timeline.events.map((event) => tokensOf(timeline, event).join(' ')))
})

test('fields have labels and the number of events of each choice; what all events meet is not offered', () => {
  const labels = select(page, 'label').map((label) => textOf(label))
  expect(labels).toEqual([
    'ThemeAllBuilding (6)Reading (6)',
    'KindAllOpening (4)Record (8)',
    ' Key events only',
    ' Titles only',
  ])
})

test('a list of nine events has no form, nor one in which all events are alike', () => {
  expect(select(timelineIn(marked(9)), 'form')).toEqual([])
  const alike = readLongStory(12, ({ events }) => {
    for (const event of Object.values(events)) {
      event.kind = 'record'
      for (const claim of event.claims) claim.themes = ['building']
    }
  })
  expect(select(timelineIn(alike), 'form')).toEqual([])
})

test('the page of a theme offers the themes beside it alone', () => {
  const long = readLongStory(30, ({ events }) => {
    for (const [index, event] of Object.values(events).entries())
      if (index % 3 === 0) event.themes = ['reading']
  })
  const [theme] = long.themes
  if (!theme) throw new Error('this test needs a theme')
  const shown = render(
    createElement(ThemePage, { page: pageOf(pages.theme, long, language, { theme: theme.id }), theme }),
  )
  expect(classesOf(shown, 'option')).toEqual(['b', 'c', 'd'])
})

test('pages that differ in what they offer have the same rules, so that the policy names one hash', () => {
  const styles = [
    timelineIn(marked(30)),
    render(createElement(TimelinePage, { page: pageOf(pages.timeline, marked(30), 'ko') })),
  ]
    .flatMap((rendered) => select(rendered, 'style'))
    .map(textOf)
  expect(styles).toHaveLength(2)
  expect(new Set(styles).size).toBe(1)
})

test.each(['home', 'timeline', 'year', 'theme', 'themeYear', 'actor', 'actorYear'] as const)(
  'the policy of %s allows the script',
  (name) => {
    expect(contentPolicy(pages[name].kind, { styles: [] })).toContain("script-src 'self'")
  },
)

describe('the overview of a timeline that is split', () => {
  const long = marked(ALWAYS_BY_YEAR + 1)
  const overview = timelineIn(long)
  const [list] = select(overview, 'ol').filter((element) => attribute(element, 'class') === 'short-list')
  const keyEvents = long.events.filter(({ importance }) => importance === 'key')

  test('lists the latest 40 key events, in order, without the ids that they have on the pages of years', () => {
    const shown = list?.childNodes.map((item) => ('tagName' in item ? textOf(item) : '')) ?? []
    expect(keyEvents.length).toBeGreaterThan(40)
    expect(shown).toHaveLength(40)
    const titles = keyEvents.slice(-40).map(({ title }) => title[language])
    expect(shown.map((text, index) => text.includes(titles[index] ?? ''))).not.toContain(false)
    expect(
      long.events.filter(({ slug }) =>
        overview.elements.some((element) => attribute(element, 'id') === slug),
      ),
    ).toEqual([])
  })

  test('leads to the others in the search', () => {
    const links = select(overview, 'a').map((link) => attribute(link, 'href'))
    expect(links).toContain(`${href(long.site, searchPath(language))}?key=1`)
  })

  test('has no such list if no event is key', () => {
    const plain = timelineIn(readLongStory(ALWAYS_BY_YEAR + 1))
    expect(classesOf(plain, 'section')).not.toContain('key-events')
  })
})

test('a list of 40 events by month begins with links to all months or, if they are many, to years', () => {
  const story = readLongStory(120)
  const era = story.eras.find(({ main }) => main)
  if (!era) throw new Error('the story needs a main era')
  const props = { page: pageOf(pages.timeline, story, language), era, months: monthsOf(story, era) }
  const long = render(createElement(MonthList, props))
  const [jumps] = select(long, 'nav').filter((nav) => attribute(nav, 'class') === 'date-jumps')
  const targets = new Set(long.elements.flatMap((element) => attribute(element, 'id') ?? []))
  const links = jumps
    ? select(
        {
          elements: long.elements.filter((element) =>
            attribute(element, 'href')?.startsWith('#era-library-'),
          ),
        },
        'a',
      )
    : []
  expect(links.length).toBeGreaterThan(20)
  expect(links.map(textOf).filter((text) => !/^19\d\d$/.test(text))).toEqual([])
  expect(
    links.map((link) => attribute(link, 'href')?.slice(1) ?? '').filter((id) => !targets.has(id)),
  ).toEqual([])
})
