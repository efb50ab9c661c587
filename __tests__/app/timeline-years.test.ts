// The rendered pages of a timeline that is split by year.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { SharePage } from '@/app/components/share-page'
import { TimelinePage } from '@/app/components/timeline-page'
import { YearPage } from '@/app/components/year-page'
import { pageOf } from '@/app/page-context'
import { timelinePath } from '@/lib/addresses'
import { attribute } from '@/lib/html-tree'
import { parsePage, select } from '@/lib/publish/inspect/page'
import { pages as rows } from '@/lib/site/pages'
import { MOST_ON_A_PAGE, yearParts } from '@/lib/timeline/by-year'
import { readLongStory } from '../fixtures/read-long-story'

const language = 'ko'

const timeline = readLongStory(MOST_ON_A_PAGE + 1)
const page = pageOf(rows.timeline, timeline, language)
const base = new URL(timeline.site.url).pathname

const pages = new Map(
  [
    [`${base}/${language}/`, createElement(TimelinePage, { page })] as const,
    ...yearParts(timeline).map(
      (part) => [base + timelinePath(language, part.year), createElement(YearPage, { page, part })] as const,
    ),
  ].map(([path, element]) => [path, parsePage(path, renderToStaticMarkup(element))] as const),
)

const ids = (path: string): Set<string | undefined> =>
  new Set(pages.get(path)?.elements.map((element) => attribute(element, 'id')))

const overview = [...pages.keys()][0] ?? ''

const links = (path: string): string[] => {
  const page = pages.get(path)
  return page ? select(page, 'a').map((link) => attribute(link, 'href') ?? '') : []
}

test('the overview links to every year and contains no events', () => {
  const years = yearParts(timeline).map(({ year }) => base + timelinePath(language, year))
  expect(years.length).toBeGreaterThan(10)
  expect(years.filter((year) => !links(overview).includes(year))).toEqual([])
  expect(timeline.events.filter(({ slug }) => ids(overview).has(slug))).toEqual([])
})

test('every event is on exactly one page', () => {
  const found = timeline.events.map(
    ({ slug }) => [...pages.keys()].filter((path) => ids(path).has(slug)).length,
  )
  expect(new Set(found)).toEqual(new Set([1]))
})

test('links between these pages are not broken', () => {
  const wrong = [...pages.keys()].flatMap((from) =>
    links(from)
      .map((address) => address.split('#') as [string, string?])
      .map(([path, anchor]) => [path === '' ? from : path, anchor] as const)
      .filter(([path]) => path === overview || path.startsWith(`${overview}years/`))
      .filter(([path, anchor]) => !pages.has(path) || (anchor !== undefined && !ids(path).has(anchor)))
      .map(([path, anchor]) => `${from} -> ${path}#${anchor}`),
  )
  expect(wrong).toEqual([])
})

test('the share page links to the years, not to every event', () => {
  const html = renderToStaticMarkup(createElement(SharePage, { page }))
  const shared = select(parsePage('/share/', html), 'a').map((link) => attribute(link, 'href') ?? '')
  const years = yearParts(timeline).map(({ year }) => base + timelinePath(language, year))
  expect(years.filter((year) => !shared.includes(year))).toEqual([])
  expect(shared.length).toBeLessThan(timeline.events.length)
})

test('years link to the previous and next year', () => {
  const paths = [...pages.keys()].slice(1)
  paths.forEach((path, index) => {
    const around = [paths[index - 1], paths[index + 1]].filter((other) => other !== undefined)
    expect(links(path)).toEqual(expect.arrayContaining(around))
  })
})
